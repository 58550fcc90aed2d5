/** Returns the beginning of a page that a content security policy restricts, up to its own elements of the head. */
export function beginning(contentSecurityPolicy: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">`;
}

/** Returns the logo of espalier in the colour of the text around it. */
export function logo(className: string): string {
  return `<svg class="${className}" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"><path d="M12 22V3M12 18C6 18 4 16 4 12M12 18c6 0 8-2 8-6M12 12c-4 0-5-2-5-5M12 12c4 0 5-2 5-5"/></svg>`;
}
