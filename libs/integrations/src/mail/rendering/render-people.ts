import { oneLine } from '../safe-mail.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { mailLink, phoneLink } from './links.ts';
import type { PersonShown } from './mail-document.ts';
import { colours, type } from './styles.ts';

/** People with a face made of their initials; the first one in the accent colour, with phone and mail. */
export function renderPeople(people: readonly PersonShown[]): Html {
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${type.body};">
${people.map(renderPerson)}
</table>`;
}

function renderPerson(person: PersonShown): Html {
  const edge = html`border-top:1px solid ${colours.rule}`;
  const face = person.first ? colours.accent : colours.edge;
  const lines = [
    html`<b class="ink" style="font-weight:600;color:${colours.ink};">${oneLine(person.part ? `${person.name}, ${person.part}` : person.name)}</b>`,
    ...(person.title ? [html`${oneLine(person.title)}`] : []),
    ...(person.phone ? [contact(phoneLink(person.phone), person.phone)] : []),
    ...(person.email ? [contact(mailLink(person.email), person.email)] : []),
  ];
  return html`<tr>
<td class="rule" width="64" valign="top" style="width:64px;padding:16px 16px 16px 0;${edge};">
<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td${person.first ? html` class="line"` : undefined} width="48" height="48" align="center" aria-hidden="true" style="width:48px;height:48px;border-radius:24px;background-color:${face};font-size:15px;line-height:48px;font-weight:600;color:${colours.onAccent};"><span${person.first ? html` class="onface"` : undefined} style="color:${colours.onAccent};">${initials(person.name)}</span></td></tr></table>
</td>
<td class="ink2 rule" valign="top" style="overflow-wrap:anywhere;padding:16px 0;${edge};color:${colours.ink2};">
${lines.map((line, index) => html`${index > 0 ? html`<br>` : undefined}${line}`)}
</td>
</tr>`;
}

function contact(link: string | undefined, words: string): Html {
  return link ? html`<a class="link" href="${link}" style="color:${colours.accent};">${oneLine(words)}</a>` : html`${oneLine(words)}`;
}

/** The first letters of the first and the last name. */
function initials(name: string): string {
  const letters = name.split(/\s+/).flatMap((part) => /\p{L}/u.exec(part)?.[0] ?? []);
  return [letters[0], letters.length > 1 ? letters.at(-1) : undefined].filter((letter) => letter !== undefined).join('').toUpperCase();
}
