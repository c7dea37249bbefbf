/** These pages are read, printed and cited; they need no script. */
export const csr = false;
