/** Sent with every answer. Styles come from files alone; ECharts writes `style` attributes into its SVG, hence the one
 *  allowance, which runs no script. */
export const securityHeaders = {
  "content-security-policy": [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "DENY",
} as const;

/** With every answer of the API; the same address has other bytes for a client that zips or streams. */
export const answerHeaders = { ...securityHeaders, vary: "accept-encoding, trpc-accept" } as const;

/** Readers ask each time whether what they have still holds. */
export const revalidate = "no-cache";
