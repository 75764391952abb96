// How the header of a mail message looks: recognised by RFC 5322 grammar and the fields that only mail has.

const fieldLine = /^([!-9;-~]{1,76})[ \t]{0,10}:/;
const mailFields: ReadonlySet<string> = new Set([
  'from',
  'to',
  'cc',
  'subject',
  'date',
  'received',
  'message-id',
  'mime-version',
  'return-path',
  'delivered-to',
  'reply-to',
  'content-type',
]);
/** Without one of these it may be a form or a memo. */
const tellingFields: readonly string[] = ['from', 'received', 'message-id', 'mime-version'];

/** True where `text` begins with a message header: at least two fields of mail, all lines in its grammar. */
export function beginsWithMailHeader(text: string): boolean {
  const lines = text.replace(/^\ufeff?[\r\n]{0,8}/, '').split(/\r?\n/, 200);
  const found = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (line === '') break;
    const isLast = index === lines.length - 1;
    if (/^[ \t]/.test(line) && index > 0) continue;
    const field = fieldLine.exec(line)?.[1]?.toLowerCase();
    // The head may end in the middle of a line.
    if (field === undefined && !(isLast && index > 2)) return false;
    if (field !== undefined && mailFields.has(field)) found.add(field);
  }
  return found.size >= 2 && tellingFields.some((field) => found.has(field));
}

/** True where `text` begins with the separator of a mailbox and a message header. */
export function beginsWithMailbox(text: string): boolean {
  const separator = /^\ufeff?From [^\r\n]{1,300}\r?\n/.exec(text)?.[0];
  if (separator === undefined) return false;
  return isDatedSeparator(separator) || startsLikeHeader(text.slice(separator.length));
}

/** True for a separator with a date as `asctime` writes it: 'From jane Mon Jun  1 10:00:00 2009'. */
export function isDatedSeparator(line: string): boolean {
  return /^\ufeff?From .{1,250} \d\d?:\d\d(?::\d\d)? .{0,30}\d{4}\s*$/.test(line);
}

/** True for a first line that is a header field, whatever comes after it. */
export function startsLikeHeader(line: string): boolean {
  return /^>?[A-Za-z][\w-]{0,75}:/.test(line);
}

const ofTransport =
  /^(?:x-|list-|arc-|dkim|domainkey|content-|mime-|resent-|received|thread-|auto|feedback|openpgp|ms-|ironport)|-id$|^(?:from|sender|reply-to|to|cc|bcc|subject|date|return-path|delivered-to|envelope-to|original-recipient|authentication-results|references|in-reply-to|precedence|importance|priority|sensitivity|user-agent|errors-to|require-recipient-valid-since|accept-language|disposition-notification-to|return-receipt-to|status|lines|path|newsgroups|xref|nntp-posting-host|organization|autocrypt|face|archived-at|expires|obsoletes|supersedes|conversion|encoding|language|distribution|approved|followup-to|mail-followup-to|bounces-to|deferred-delivery|delivery-date|spamdiagnosticmetadata|cancel-lock|cancel-key|injection-info|injection-date|summary|control)$/i;

/** True of a field of a header that programs write for programs, or that is shown by another name. */
export function isOfTransport(field: string): boolean {
  return ofTransport.test(field);
}
