const store = 'marks'

/** Small facts kept between runs (when the file was set up, when the clock last came by), all in one property. */
export function readMarks(): Record<string, string> {
  const text = PropertiesService.getDocumentProperties().getProperty(store)
  return text ? (JSON.parse(text) as Record<string, string>) : {}
}

export const writeMarks = (marks: Readonly<Record<string, string>>): void => {
  PropertiesService.getDocumentProperties().setProperty(store, JSON.stringify(marks))
}
