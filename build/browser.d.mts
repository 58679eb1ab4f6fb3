/** The program of an installed Chromium or Chrome, or undefined. */
export declare function findBrowser(): string | undefined
