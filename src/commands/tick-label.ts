/** What the journal calls a turn of the clock. */
export const tickLabel = 'Nhịp 10 phút'
