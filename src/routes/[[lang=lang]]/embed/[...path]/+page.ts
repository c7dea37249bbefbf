/** A frame is served as words and a picture; one small script brings the live map when it is seen. */
export const csr = false;
