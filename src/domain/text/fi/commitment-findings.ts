// What the findings on contracts, measures and matters to decide say in Finnish.
import type { IsoDay } from '../../day/day';
import type { CommitmentMessageData, MeetingAhead } from '../../findings/commitment-messages';
import type { Slip } from '../../findings/levels';
import { dottedDay, joinList } from '../number-text';
import type { FindingTexts } from '../texts';
import { aika, luku, lyhyt, myohassa, paivaa } from './figures';

export const commitmentFindings: Pick<FindingTexts, keyof CommitmentMessageData> = {
  'sopimus-late': (data, today) => ({
    explanation: `${myohassa('Määräaika', data, today)} Vaihe on ${data.vaihe}.${allekirjoittaneita(data)}${siirretty('Määräaikaa', data.slip)}`,
    action: osittain(data)
      ? 'Hanki puuttuvat allekirjoitukset tai sovi uusi määräaika.'
      : 'Kirjaa allekirjoituspäivä tai sovi uusi määräaika.',
    ...vaiheet(
      allekirjoitusaskel(data),
      siirtoaskel('Alkuperäinen määräaika', 'Määräaika', data.targetDay, data.slip),
    ),
  }),
  'sopimus-slipped': ({ slip, limit, ...data }) => ({
    explanation: `Määräaikaa on siirretty ${paivaa(slip.days)}: alkuperäinen oli ${alku(slip)}, nyt ${aika(data)}. Raja on ${paivaa(limit)}.`,
    action: 'Arvioi, pitääkö uusi määräaika, ja kerro siirrosta osapuolille ja rahoittajalle.',
    steps: [siirtoaskel('Alkuperäinen määräaika', 'Määräaika', data.targetDay, slip), raja(limit)],
  }),
  'toimenpide-late': (data, today) => ({
    explanation: `${myohassa('Päättyminen', data, today)}${valmiina(data)}${siirretty('Päättymistä', data.slip)}`,
    action: data.stopped
      ? 'Sovi, milloin työ jatkuu ja päättyy, tai vie siitä luopuminen päätettäväksi.'
      : 'Merkitse toimenpide valmiiksi tai sovi uusi päättymisaika.',
    ...vaiheet(siirtoaskel('Alkuperäinen päättyminen', 'Päättyy', data.targetDay, data.slip)),
  }),
  'toimenpide-slipped': ({ slip, limit, ...data }) => ({
    explanation: `Päättymistä on siirretty ${paivaa(slip.days)}: alkuperäinen oli ${alku(slip)}, nyt ${aika(data)}. Raja on ${paivaa(limit)}.`,
    action: 'Arvioi, pitääkö uusi aika ja mikä muu työ odottaa tätä.',
    steps: [siirtoaskel('Alkuperäinen päättyminen', 'Päättyy', data.targetDay, slip), raja(limit)],
  }),
  'paatosasia-late': (data, today) => ({
    explanation: `${myohassa(data.goal, data, today)} Päätöstä ei ole kirjattu.${data.next === null ? '' : ` Seuraava kokous on ${kokous(data.next, today)}.`}`,
    action: 'Kirjaa päätös tai vie asia seuraavaan kokoukseen.',
    ...vaiheet(data.next === null ? '' : kokousaskel(data.next)),
  }),
  'paatosasia-without-decider': () => ({
    explanation: 'Asia odottaa päätöstä, mutta päättäjää ei ole kirjattu.',
    action: 'Kirjaa sarakkeeseen Kuka päättää/käsittelee toimielin tai rooli, joka päättää asiasta.',
  }),
  'paatosasia-no-meeting': ({ bodies, next, ...data }, today) => ({
    explanation: `${toimielimet(bodies)} ${bodies.length === 1 ? 'ei kokoonnu' : 'eivät kokoonnu'} ennen ${data.goal === 'Aikataulutavoite' ? 'aikataulutavoitetta' : 'tavoitetta'} ${aika(data)}${
      next === null
        ? ', eikä myöhempääkään kokousta ole kirjattu.'
        : `. Seuraava kokous on vasta ${vastaKokous(next.meeting, next.days, bodies.length > 1, today)}.`
    }`,
    action:
      next === null
        ? 'Kirjaa tuleva kokous välilehdelle Kokoukset, tai vie asia sille, joka ehtii päättää.'
        : 'Sovi ylimääräinen kokous, muu päättäjä tai uusi aikataulutavoite.',
    steps: [
      `Tavoite on viimeistään ${dottedDay(data.targetDay)} (sarake ”${data.goal}”).`,
      ...(next === null
        ? ['Kuka päättää/käsittelee -sarakkeen toimielimillä ei ole tulevia kokouksia (välilehti Kokoukset).']
        : [
            kokousaskel(next.meeting),
            `Tavoitteesta kokoukseen: ${dottedDay(data.targetDay)}–${dottedDay(next.meeting.day)} on ${paivaa(next.days)}.`,
          ]),
    ],
  }),
  'paatosasia-material': ({ meeting, isLast, days }) => ({
    explanation: `${isLast ? 'Viimeinen kokous ennen aikataulutavoitetta' : 'Seuraava kokous'} on ${lyhyt(meeting.body)} ${dottedDay(meeting.day)}. ${days < 0 ? 'Aineistot olisi pitänyt toimittaa' : 'Aineistot on toimitettava'} viimeistään ${dottedDay(meeting.material)}, ${milloin(days)}.`,
    action:
      days < 0
        ? 'Sovi, voiko asian vielä ottaa esityslistalle, tai siirrä aikataulutavoitetta.'
        : 'Toimita aineistot ajoissa.',
  }),
  'deadline-near': ({ header, days, ...data }) => ({
    explanation: `${header === 'Päättyy' ? 'Päättyminen' : header} ${aika(data)} on ${milloin(days)}.`,
    action: 'Varmista, että aika pitää, tai sovi uusi.',
  }),
};

/** Absent where there is nothing beyond the sentence. */
function vaiheet(...steps: readonly string[]): { readonly steps?: readonly string[] } {
  const filled = steps.filter((step) => step !== '');
  return filled.length === 0 ? {} : { steps: filled };
}

const osittain = ({ signatures }: CommitmentMessageData['sopimus-late']): boolean =>
  signatures !== null && signatures.signed > 0 && signatures.signed < signatures.parties;

function allekirjoittaneita({ signatures }: CommitmentMessageData['sopimus-late']): string {
  if (signatures === null) return '';
  return ` Osapuolia on ${luku(signatures.parties)}, allekirjoittaneita ${luku(signatures.signed)}.`;
}

function allekirjoitusaskel({ signatures }: CommitmentMessageData['sopimus-late']): string {
  if (signatures === null) return '';
  const { signed, parties } = signatures;
  return `Allekirjoittaneita ${luku(signed)} (sarake ”Allekirjoittaneita”), osapuolia ${luku(parties)} (sarake ”Osapuolia”): puuttuu ${luku(Math.max(0, parties - signed))}.`;
}

const alku = ({ original, originalDay }: Slip) => aika({ target: original, targetDay: originalDay });

function siirretty(what: string, slip: Slip | null): string {
  return slip === null ? '' : ` ${what} on jo siirretty ${paivaa(slip.days)} alkuperäisestä (${alku(slip)}).`;
}

function siirtoaskel(from: string, to: string, day: string, slip: Slip | null): string {
  if (slip === null) return '';
  return `Siirto: ${dottedDay(slip.originalDay)} (sarake ”${from}”) – ${dottedDay(day)} (sarake ”${to}”) on ${paivaa(slip.days)}.`;
}

const raja = (limit: number) => `Raja ${paivaa(limit)} (asetus ”Siirretyn määräajan raja, päivää”).`;

function valmiina({ valmiusaste, stopped }: CommitmentMessageData['toimenpide-late']): string {
  if (stopped) return ' Toimenpide on keskeytetty.';
  return valmiusaste === null ? ' Toimenpide ei ole valmis.' : ` Valmiusaste on ${luku(valmiusaste)}\u00a0%.`;
}

/** `Työvaliokunta 10.12.2020, aineistot viimeistään 3.12.2020` */
function kokous({ body, day, material }: MeetingAhead, today: IsoDay): string {
  return `${lyhyt(body)} ${dottedDay(day)}${aineistot(material, today)}`;
}

/** `10.12.2020, 14 päivää tavoitteen jälkeen, aineistot viimeistään 3.12.2020`; whose it is where several could decide. */
function vastaKokous(
  { body, day, material }: MeetingAhead,
  days: number,
  many: boolean,
  today: IsoDay,
): string {
  const whose = many ? ` (${lyhyt(body)})` : '';
  return `${dottedDay(day)}${whose}, ${paivaa(days)} tavoitteen jälkeen${aineistot(material, today)}`;
}

function aineistot(material: IsoDay | null, today: IsoDay): string {
  if (material === null) return '';
  return material < today
    ? `; sen aineistot olisi pitänyt toimittaa viimeistään ${dottedDay(material)}`
    : `, aineistot viimeistään ${dottedDay(material)}`;
}

function kokousaskel({ body, day, material }: MeetingAhead): string {
  const until = material === null ? '' : `, sarake ”Aineistot viimeistään”: ${dottedDay(material)}`;
  return `Kokous: ${lyhyt(body)} ${dottedDay(day)} (Kokoukset, sarake ”Päivä”${until}).`;
}

/** At most three are named: the cell names them all. */
function toimielimet(bodies: readonly string[]): string {
  const named = bodies.slice(0, 3).map((body) => lyhyt(body));
  return joinList(bodies.length > 3 ? [...named, `${bodies.length - 3} muuta`] : named, ' ja ');
}

function milloin(days: number): string {
  if (days === 0) return 'tänään';
  return days > 0 ? `${days === 1 ? 'huomenna' : `${days} päivän kuluttua`}` : `${paivaa(-days)} sitten`;
}
