// Cell notes on contracts, measures, matters to decide and money, in Swedish: those that say the same every day.
import type { CommitmentMessageData } from '../../findings/commitment-messages';
import type { MoneyMessageData } from '../../findings/money-messages';

export const workNotes: Readonly<Record<keyof CommitmentMessageData | keyof MoneyMessageData, string>> = {
  'sopimus-late':
    'Tidsfristen har passerats, men avtalet är inte undertecknat. Anteckna undertecknandedagen eller avtala om en ny tidsfrist.',
  'sopimus-slipped':
    'Tidsfristen har flyttats långt fram från den ursprungliga. Bedöm om den nya tidsfristen håller och meddela parterna och finansiären.',
  'toimenpide-late':
    'Sluttiden har passerats, men åtgärden är inte klar. Markera åtgärden som klar eller avtala om en ny sluttid.',
  'toimenpide-slipped':
    'Sluttiden har flyttats långt fram från den ursprungliga. Bedöm om den nya tiden håller och vilket annat arbete som väntar på åtgärden.',
  'paatosasia-late':
    'Tidsmålet har passerats, men inget beslut har antecknats. Anteckna beslutet eller ta upp ärendet på nästa möte.',
  'paatosasia-without-decider':
    'Ärendet väntar på ett beslut, men ingen beslutsfattare har antecknats. Ange det organ eller den roll som beslutar.',
  'paatosasia-no-meeting':
    'Beslutsfattarna sammanträder inte före tidsmålet. Avtala om ett extra möte, en annan beslutsfattare eller ett nytt tidsmål.',
  'paatosasia-material':
    'Mötets material är snart försenat eller redan försenat. Lämna materialet, eller kom överens om ett annat möte.',
  'deadline-near': 'Tidsfristen närmar sig. Se till att tiden håller, eller avtala om en ny.',
  'money-behind':
    'Budgeten används långsammare än tiden går. Uppdatera utfallet eller bedöm om en del av finansieringen blir oanvänd.',
  'money-unspent':
    'Med hittillsvarande takt blir en del av finansieringen oanvänd. Besluta vad pengarna används till i tid, eller avtala om en ändring med finansiären.',
  'money-over':
    'Budgeten har överskridits. Kontrollera talen. Om de stämmer, kom överens med projektledningen om hur överskridningen täcks och uppdatera budgeten.',
  'money-runs-out':
    'Med hittillsvarande takt tar pengarna slut innan delprojektet slutar. Bedöm om de räcker, eller avtala om finansieringen i tid.',
  'actuals-missing':
    'Budgeten är ifylld men Toteuma är tom. Fyll i Toteuma; om inga pengar har använts ännu, skriv 0.',
  'budget-missing': 'Utfallet är ifyllt men Budjetti är tom. Fyll i Budjetti.',
  'own-funding-short':
    'Självfinansieringen är mindre än kostnaderna kräver. Uppdatera utfallet eller kom överens med parterna om den del som saknas.',
};
