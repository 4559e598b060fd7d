/** Whether a body is a page: it says so, or it begins like one and says nothing. */
export function isHtml(body: string, format: string | undefined): boolean {
  return format === 'html' || (format === undefined && /^\s{0,20}<(?:!doctype html|html|body|div|p|table)[\s>]/i.test(body.slice(0, 200)));
}
