import { useState } from 'react';
import type { FormEvent } from 'react';
import { recordBriefing } from '../../api/handoffs.ts';
import { Failed } from '../../api/failed.tsx';
import type { HandoffDetail, RecordBriefing } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { isoDay } from '../../design/date/when.ts';
import { Choice, TextArea, TextField } from '../../design/field.tsx';
import { t } from '../../messages/i18n.ts';
import { useHandoffAction } from './use-handoff-action.ts';

const linesOf = (text: string) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** Records the briefing as held, with who was there and what came of it. */
export function BriefingForm({ detail }: { detail: HandoffDetail }) {
  const reader = useReader();
  const [heldOn, setHeldOn] = useState(() => isoDay(reader.now, reader.zone));
  const [attendees, setAttendees] = useState(() => [detail.team.find((one) => one.role === 'account_executive')?.name, detail.ownerName].filter(Boolean).join('\n'));
  const [outcome, setOutcome] = useState<'accepted' | 'returned'>('accepted');
  const [gaps, setGaps] = useState('');
  const [note, setNote] = useState('');
  const [checked, setChecked] = useState(false);
  const record = useHandoffAction<RecordBriefing>(detail.id, { run: (content) => recordBriefing(detail.id, content), done: () => t('briefing.recorded') });
  const noAttendees = linesOf(attendees).length === 0;
  const noGaps = outcome === 'returned' && linesOf(gaps).length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (noAttendees || noGaps || heldOn === '') return;
    record.act({ heldOn, attendees: linesOf(attendees), outcome, gaps: outcome === 'returned' ? linesOf(gaps) : [], note: note.trim() });
  };
  return (
    <form onSubmit={submit} className="form" noValidate>
      <TextField label={t('briefing.heldOn')} type="date" className="short" value={heldOn} onChange={(event) => setHeldOn(event.target.value)} wrong={checked && heldOn === '' ? t('required.text') : null} />
      <TextArea label={t('briefing.attendees')} hint={t('briefing.attendeesHint')} value={attendees} onChange={(event) => setAttendees(event.target.value)} wrong={checked && noAttendees ? t('briefing.attendeesMissing') : null} />
      <fieldset className="field">
        <legend>{t('briefing.outcome')}</legend>
        {(['accepted', 'returned'] as const).map((one) => (
          <Choice key={one} type="radio" name="outcome" label={t(`briefing.${one}`)} hint={t(`briefing.${one}Hint`)} checked={outcome === one} onChange={() => setOutcome(one)} />
        ))}
      </fieldset>
      {outcome === 'returned' ? <TextArea label={t('briefing.gaps')} hint={t('briefing.gapsHint')} value={gaps} onChange={(event) => setGaps(event.target.value)} wrong={checked && noGaps ? t('briefing.gapsMissing') : null} /> : null}
      <TextArea label={t('briefing.note')} hint={t('briefing.noteHint')} value={note} onChange={(event) => setNote(event.target.value)} maxLength={5000} />
      <Failed error={record.error} />
      <p><Button look="main" type="submit" busy={record.busy}>{t('briefing.send')}</Button></p>
    </form>
  );
}
