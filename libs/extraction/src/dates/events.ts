import type { Anchor, Day } from '@throughline/domain';
import { dayFrom, easterOf, nthWeekday, plusDays } from './calendar.ts';

/** What dates are counted from, by the words for it, folded. */
export const EVENTS: readonly { anchor: Anchor; words: string }[] = [
  { anchor: 'go_live', words: "go-?\\s?live(?: date)?|going live|goes live|go(?:es)? into production|cut-?\\s?over|production start|start of production|productive use|final acceptance|acceptance|launch day|inbetriebnahme|produktivstart|abnahme|livegang|live-?gang|echtbetrieb|mise en service|mise en production|mise en ligne|bascule|demarrage|in ?gebruikname|ingebruikname|oplevering|live gaan|puesta en marcha|puesta en produccion|salida en vivo|arranque en productivo" },
  { anchor: 'kickoff', words: 'kick-?\\s?off(?: meeting| call| workshop)?|project start|start of the project|projektstart|projektbeginn|auftakt(?:termin|workshop)?|reunion de lancement|lancement du projet|aftrap|projectstart|startbijeenkomst|arranque del proyecto|inicio del proyecto' },
  { anchor: 'signature', words: "signatures?|signing|countersign(?:ing|ature)|countersigned (?:copy|contract|agreement|order form)|you(?:'ve| have)? sign(?:ed)?|contract is signed|execution of (?:this|the) (?:agreement|order|contract)|unterschrift|unterzeichnung|vertragsunterzeichnung|vertragsabschluss|vertragsschluss|la signature|ondertekening|handtekening|la firma" },
  { anchor: 'contract_start', words: "effective date|contract start|start of (?:the )?(?:contract|term|subscription)|subscription start(?: date)?|commencement(?: date)?|service start|start date|vertragsbeginn|laufzeitbeginn|beginn der laufzeit|date d'effet|entree en vigueur|debut du contrat|ingangsdatum|start van het contract|inicio del contrato|entrada en vigor" },
];

/** Feasts and other days that people promise by: the day itself in a year. */
export const FEASTS: readonly { words: string; day: (year: number) => Day }[] = [
  { words: 'christmas(?: day)?|xmas|weihnachten|noel|kerst(?:mis)?|navidad', day: (year) => dayFrom(year, 12, 25)! },
  { words: 'the holidays', day: (year) => dayFrom(year, 12, 24)! },
  { words: "new year(?:'s(?: day)?)?|neujahr|nouvel an|nieuwjaar|ano nuevo", day: (year) => dayFrom(year, 1, 1)! },
  { words: "year[- ]?end|year's end|the end of (?:the|this) (?:calendar )?year|end of (?:the |this )?year|jahresende|ende des jahres|fin d'annee|fin de l'annee|eind(?:e)? (?:van het |dit )?jaar|fin de ano", day: (year) => dayFrom(year, 12, 31)! },
  { words: 'easter|ostern|paques|pasen|pascua|semana santa', day: easterOf },
  { words: 'pentecost|whitsun|pfingsten|pentecote|pinksteren', day: (year) => plusDays(easterOf(year), 49) },
  { words: 'halloween', day: (year) => dayFrom(year, 10, 31)! },
  { words: 'thanksgiving', day: (year) => nthWeekday(year, 11, 4, 4) },
  { words: 'memorial day', day: (year) => nthWeekday(year, 5, 1, -1) },
  { words: 'labor day', day: (year) => nthWeekday(year, 9, 1, 1) },
  { words: 'independence day|(?:the )?fourth of july|4th of july', day: (year) => dayFrom(year, 7, 4)! },
  { words: 'canada day', day: (year) => dayFrom(year, 7, 1)! },
  { words: "valentine's(?: day)?", day: (year) => dayFrom(year, 2, 14)! },
  { words: "st\\.? patrick's day", day: (year) => dayFrom(year, 3, 17)! },
  { words: 'black friday', day: (year) => plusDays(nthWeekday(year, 11, 4, 4), 1) },
  { words: 'anzac day', day: (year) => dayFrom(year, 4, 25)! },
  { words: 'melbourne cup(?: day)?', day: (year) => nthWeekday(year, 11, 2, 1) },
  { words: 'bastille day|le 14 juillet', day: (year) => dayFrom(year, 7, 14)! },
  { words: 'sinterklaas', day: (year) => dayFrom(year, 12, 5)! },
  { words: "king's day|koningsdag", day: (year) => dayFrom(year, 4, 27)! },
  { words: '1\\. advent|ersten advent', day: (year) => { const eve = dayFrom(year, 12, 24)!; const sunday = nthWeekday(year, 12, 7, 4); return plusDays(sunday > eve ? plusDays(sunday, -7) : sunday, -21); } },
];
