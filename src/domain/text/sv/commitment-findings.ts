// What the findings on contracts, measures and matters to decide say in Swedish.
import type { IsoDay } from '../../day/day';
import type { CommitmentMessageData, MeetingAhead } from '../../findings/commitment-messages';
import type { Slip } from '../../findings/levels';
import { dottedDay, joinList } from '../number-text';
import type { FindingTexts } from '../texts';
import { citat, dagar, forsenad, kort, tal, tid } from './figures';

export const commitmentFindings: Pick<FindingTexts, keyof CommitmentMessageData> = {
  'sopimus-late': (data, today) => ({
    explanation: `${forsenad('Tidsfristen var', data, today)} Skedet är ”${data.vaihe}”.${undertecknare(data)}${framflyttad('Tidsfristen', data.slip)}`,
    action: 'Anteckna undertecknandedagen eller avtala om en ny tidsfrist.',
    ...steg(
      undertecknarsteg(data),
      flyttsteg('Alkuperäinen määräaika', 'Määräaika', data.targetDay, data.slip),
    ),
  }),
  'sopimus-slipped': ({ slip, limit, ...data }) => ({
    explanation: `Tidsfristen har flyttats fram ${dagar(slip.days)}: den var först ${forsta(slip)} och är nu ${tid(data)}. Gränsen är ${dagar(limit)}.`,
    action: 'Bedöm om den nya tidsfristen håller och meddela parterna och finansiären om ändringen.',
    steps: [flyttsteg('Alkuperäinen määräaika', 'Määräaika', data.targetDay, slip), grans(limit)],
  }),
  'toimenpide-late': (data, today) => ({
    explanation: `${forsenad('Åtgärden skulle vara klar', data, today)}${fardig(data)}${framflyttad('Sluttiden', data.slip)}`,
    action: data.stopped
      ? 'Kom överens om när arbetet fortsätter och blir klart, eller låt besluta om att avstå från det.'
      : 'Markera åtgärden som klar eller avtala om en ny sluttid.',
    ...steg(flyttsteg('Alkuperäinen päättyminen', 'Päättyy', data.targetDay, data.slip)),
  }),
  'toimenpide-slipped': ({ slip, limit, ...data }) => ({
    explanation: `Sluttiden har flyttats fram ${dagar(slip.days)}: den var först ${forsta(slip)} och är nu ${tid(data)}. Gränsen är ${dagar(limit)}.`,
    action: 'Bedöm om den nya tiden håller och vilket annat arbete som väntar på åtgärden.',
    steps: [flyttsteg('Alkuperäinen päättyminen', 'Päättyy', data.targetDay, slip), grans(limit)],
  }),
  'paatosasia-late': (data, today) => ({
    explanation: `${forsenad('Tidsmålet var', data, today)} Inget beslut har antecknats.${data.next === null ? '' : ` Nästa möte är ${mote(data.next, today)}.`}`,
    action: 'Anteckna beslutet eller ta upp ärendet på nästa möte.',
    ...steg(data.next === null ? '' : motessteg(data.next)),
  }),
  'paatosasia-without-decider': () => ({
    explanation: 'Ärendet väntar på ett beslut, men ingen beslutsfattare har antecknats.',
    action: 'Ange i kolumnen ”Kuka päättää/käsittelee” det organ eller den roll som beslutar.',
  }),
  'paatosasia-no-meeting': ({ bodies, next, ...data }, today) => ({
    explanation: `${organ(bodies)} sammanträder inte före tidsmålet ${tid(data)}${
      next === null
        ? ', och inget senare möte har antecknats.'
        : `. Nästa möte är ${mote(next.meeting, today, `${dagar(next.days)} efter tidsmålet`)}.`
    }`,
    action:
      next === null
        ? 'Anteckna det kommande mötet på fliken ”Kokoukset”, eller ta ärendet till någon som hinner besluta.'
        : 'Avtala om ett extra möte, en annan beslutsfattare eller ett nytt tidsmål.',
    steps: [
      `Tidsmålet är senast ${dottedDay(data.targetDay)} (kolumnen ”${data.goal}”).`,
      ...(next === null
        ? ['Organen i kolumnen ”Kuka päättää/käsittelee” har inga kommande möten (fliken ”Kokoukset”).']
        : [
            motessteg(next.meeting),
            `Från tidsmålet till mötet: ${dottedDay(data.targetDay)}–${dottedDay(next.meeting.day)} är ${dagar(next.days)}.`,
          ]),
    ],
  }),
  'paatosasia-material': ({ meeting, isLast, days }) => ({
    explanation: `${isLast ? 'Det sista mötet före tidsmålet' : 'Nästa möte'} är ${citat(meeting.body)} ${dottedDay(meeting.day)}. Materialet ${days < 0 ? 'skulle ha lämnats' : 'ska lämnas'} senast ${dottedDay(meeting.material)}: ${nar(days)}.`,
    action:
      days < 0
        ? 'Kom överens om ärendet ännu kan tas upp på mötet, eller flytta tidsmålet.'
        : 'Lämna materialet i tid.',
  }),
  'deadline-near': ({ header, days, ...data }) => ({
    explanation: `”${header}” ${tid(data)} är ${nar(days)}.`,
    action: 'Se till att tiden håller, eller avtala om en ny.',
  }),
};

/** Absent where there is nothing beyond the sentence. */
function steg(...steps: readonly string[]): { readonly steps?: readonly string[] } {
  const filled = steps.filter((step) => step !== '');
  return filled.length === 0 ? {} : { steps: filled };
}

function undertecknare({ signatures }: CommitmentMessageData['sopimus-late']): string {
  if (signatures === null) return '';
  return ` Av ${tal(signatures.parties)} parter har ${tal(signatures.signed)} undertecknat.`;
}

function undertecknarsteg({ signatures }: CommitmentMessageData['sopimus-late']): string {
  if (signatures === null) return '';
  const { signed, parties } = signatures;
  return `Undertecknat: ${tal(signed)} (kolumnen ”Allekirjoittaneita”) av ${tal(parties)} (kolumnen ”Osapuolia”), ${tal(Math.max(0, parties - signed))} saknas.`;
}

const forsta = ({ original, originalDay }: Slip) => tid({ target: original, targetDay: originalDay });

function framflyttad(what: string, slip: Slip | null): string {
  return slip === null
    ? ''
    : ` ${what} har redan flyttats fram ${dagar(slip.days)} från den ursprungliga (${forsta(slip)}).`;
}

function flyttsteg(from: string, to: string, day: string, slip: Slip | null): string {
  if (slip === null) return '';
  return `Framflyttning: ${dottedDay(slip.originalDay)} (kolumnen ”${from}”) – ${dottedDay(day)} (kolumnen ”${to}”) är ${dagar(slip.days)}.`;
}

const grans = (limit: number) =>
  `Gränsen är ${dagar(limit)} (inställningen ”Siirretyn määräajan raja, päivää”).`;

function fardig({ valmiusaste, stopped }: CommitmentMessageData['toimenpide-late']): string {
  if (stopped) return ' Åtgärden har avbrutits.';
  return valmiusaste === null
    ? ' Åtgärden är inte klar.'
    : ` Färdigställandegraden är ${tal(valmiusaste)}\u00a0%.`;
}

/** `”Työvaliokunta” 10.12.2020 (14 dagar efter tidsmålet), material senast 3.12.2020` */
function mote({ body, day, material }: MeetingAhead, today: IsoDay, when = ''): string {
  const past = material !== null && material < today;
  const until =
    material === null
      ? ''
      : past
        ? `; sista dagen för materialet var ${dottedDay(material)}`
        : `, material senast ${dottedDay(material)}`;
  return `${citat(body)} ${dottedDay(day)}${when === '' ? '' : ` (${when})`}${until}`;
}

function motessteg({ body, day, material }: MeetingAhead): string {
  const until = material === null ? '' : `, kolumnen ”Aineistot viimeistään”: ${dottedDay(material)}`;
  return `Möte: ${citat(body)} ${dottedDay(day)} (Kokoukset, kolumnen ”Päivä”${until}).`;
}

/** At most three are named: the cell names them all. */
function organ(bodies: readonly string[]): string {
  const named = bodies.slice(0, 3).map((body) => kort(body));
  return joinList(bodies.length > 3 ? [...named, `${bodies.length - 3} till`] : named, ' och ');
}

function nar(days: number): string {
  if (days === 0) return 'i dag';
  return days > 0 ? (days === 1 ? 'i morgon' : `om ${dagar(days)}`) : `för ${dagar(-days)} sedan`;
}
