import { isBlank, type Line } from '../../text/lines.ts';

const LOG = /^\s{0,20}(?:\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}|\[?\d{2}:\d{2}:\d{2}[.,]\d{3}|(?:DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|TRACE)\b[\s:[]|at [\w$.<>]{3,200}\([^)]{0,200}\)\s{0,3}$|Traceback \(most|File "[^"]{1,300}", line \d|Caused by: |\w{3} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} \S{1,60} )/;
const SOURCE = /^\s{0,40}(?:[{}[\]();,]{1,6}\s{0,3}$|(?:const|let|var|function|def|class|import|from|return|public|private|SELECT|INSERT|UPDATE|DELETE|CREATE|GRANT|if\s?\(|for\s?\(|while\s?\(|#include|\$ |curl |npm |sudo |ssh |GET |POST |PUT |HTTP\/\d)[^.?!]{0,400}[;{})\\\]]\s{0,3}$|<\/?[a-zA-Z][^>]{0,200}>\s{0,3}$|"[\w.-]{1,60}"\s?:\s?[\w"[{-].{0,300}$|(?:curl|GET|POST|PUT|HTTP\/\d\.?\d?|\$) \S.{0,300}$)/;
const CALENDAR = /^\s{0,9}(?:BEGIN:VCALENDAR|BEGIN:VEVENT)/;
const JOINING = /^\s{0,9}(?:_{10,80}$|microsoft teams(?: meeting|-besprechung| vergadering)?|join (?:on your computer|the meeting|zoom meeting|microsoft teams|with google meet|from the meeting link|by (?:phone|video))|click here to join|meeting (?:id|number|password|link)\s?:|passcode\s?:|one tap mobile|dial[- ]by[- ]|or call in|phone conference id|find (?:a local|your local) number|besprechungs-?id|teilnehmen|am besprechung|participer|id de réunion|kenncode|deelnemen|reset pin|meeting options|zoom\.us|https?:\/\/\S{0,200}(?:teams\.microsoft|zoom\.us|meet\.google|webex|gotomeet)\S{0,400}\s{0,3}$)/i;

/** For each line, whether it is code, a log, data or the joining details of an invitation rather than something said. */
export function codeLines(lines: readonly Line[]): boolean[] {
  const code = lines.map((line) => line.kind === 'code');
  let fence = -1;
  let calendar = false;
  for (const [index, line] of lines.entries()) {
    const text = line.text.text;
    if (/^\s{0,6}(?:```|~~~)/.test(text)) {
      code[index] = true;
      if (fence < 0) fence = index;
      else {
        code.fill(true, fence, index);
        fence = -1;
      }
    }
    if (CALENDAR.test(text)) calendar = true;
    if (calendar) code[index] = true;
    if (/^\s{0,9}END:VCALENDAR/.test(text)) calendar = false;
    if (LOG.test(text.slice(0, 400)) || JOINING.test(text.slice(0, 700))) code[index] = true;
    else if (SOURCE.test(text.slice(0, 600)) && (isSource(lines[index - 1]) || isSource(lines[index + 1]))) code[index] = true;
    // Encoded data: a long line without a space.
    else if (/^\s{0,9}[A-Za-z0-9+/=_-]{60,}\s{0,3}$/.test(text) && !/[-_=]{20}/.test(text)) code[index] = true;
  }
  return code.map((found, index) => found && !isBlank(lines[index] as Line));
}

function isSource(line: Line | undefined): boolean {
  return line !== undefined && (SOURCE.test(line.text.text.slice(0, 600)) || LOG.test(line.text.text.slice(0, 400)));
}
