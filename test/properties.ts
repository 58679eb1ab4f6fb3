import fc from 'fast-check'

/** Property tests look at other cases at each run; in CI at the same, so that what lands is judged by the change alone. */
if (process.env.CI) fc.configureGlobal({ seed: 20260522 })
