import type { Sentence } from '../sources/sentence.ts';

/** Words that speak to a program that reads the mail, not to a person. */
const TO_A_PROGRAM = [
  /\b(?:ignore|disregard|forget|override|overlook)\s+(?:all\s+|any\s+|your\s+|the\s+|of\s+|these\s+|those\s+){0,3}(?:previous|prior|above|earlier|preceding|existing|other)\s+(?:instructions?|rules?|prompts?|directions?|commands?|guidelines?)/iu,
  /\b(?:system prompt|language model|llm|(?:ai|ki)[ -](?:system|model|assistant|agent|tool|reader|bot)s?|(?:e-?mail|mail) assistants?|as an ai|chatbots?|automated (?:mail|e-?mail|reader|readers|system|systems|processing|assistant|agent)|(?:any|the) (?:ai|assistant) (?:reading|processing|summari[sz]ing))\b/iu,
  /\b(?:record|log|mark|register|classify|treat|add|list|note|store|report|enter)\b[^.]{0,80}\b(?:as|for)\s+(?:a\s+|an\s+)?(?:firm|binding|agreed|signed|confirmed|accepted|approved|high[ -]priority|contractual)?\s?(?:commitments?|promises?|obligations?|agreed|approved)\b/iu,
  /\b(?:in|to) (?:your|the) (?:output|summary|extraction|answer|response|report)\b[^.]{0,80}\b(?:note|state|include|add|write|say|that)\b|\b(?:include|insert|write|add)\b[^.]{0,60}\bin (?:your|the) (?:output|summary|extraction)\b/iu,
  /\b(?:ignoriere|missachte|vergiss)\w*\s+(?:alle\s+|die\s+|deine\s+){0,3}(?:bisherigen|vorherigen|vorigen|obigen|früheren)\s+(?:anweisungen|regeln|vorgaben)|\bignore[rz]?\s+(?:toutes\s+|les\s+|vos\s+){0,3}instructions\s+(?:précédentes|antérieures)|\bnegeer\s+(?:alle\s+|de\s+){0,2}(?:vorige|eerdere|bovenstaande)\s+instructies|\bignora\w*\s+(?:todas\s+|las\s+){0,2}instrucciones\s+(?:anteriores|previas)/iu,
];

export function speaksToAProgram(text: string): boolean {
  const start = text.slice(0, 2000);
  return TO_A_PROGRAM.some((pattern) => pattern.test(start));
}

/** Paragraphs (by `group`) in which somebody gives orders to a program: nothing in them is believed, whatever it says. */
export function plantedGroups(sentences: readonly Sentence[]): ReadonlySet<number> {
  return new Set(sentences.filter(({ text }) => speaksToAProgram(text)).map(({ group }) => group));
}
