// Finnish words that name a cause: by cause, stems with their gradation spelled out.
import type { CauseWords } from '../language';
import { listOf } from '../word-list';

export const SYYSANAT = (): readonly CauseWords[] => [
  {
    cause: 'rekrytointi',
    words: listOf(`
    *rekry*, hakij*, hakemus*, hakemuk*, työhakem*, haku, haun, hakua, haussa, hakuun, hausta,
    hakuai*, hakuaja*, uusintahaku*, *työnhaku, virka, viran, virkaan, virkaa, virat, virkoja,
    virkoihin, viransijai*, sijai*, palkat, palkka, palkan, palkkaa, palkata, palkataan, palkattu,
    palkattava, palkkaam*, palkkaami*, palkkata*, palkkau*, palkkatoiv*, *osaaj*, *työntekij*,
    asiantuntij*, *asiantuntija, *asiantuntijat, *asiantuntijaa, *asiantuntijoita, *asiantuntijan,
    *koordinaattor*, *henkilöstö, *henkilöstön, *henkilöstöä, *henkilöstös*, *henkilöstöön,
    *henkilöstöl*, henkilöstöpul*, henkilöstöva*, henkilöstöresurs*, henkilöstötilan*,
    henkilöstövaih*, henkilöstömuut*, *henkilöresurs*, *henkilökun*, *työvoim*, *lääkär*, *hoitaj*,
    geriatr*, *psykolog*, *terapeut*, kehittäj*, koodar*, vakans*, täyttölu*, haastattelu*,
    perehdyt*, irtisan*, eläkkee*, vaihtuvuu*,
    toimen|tehtävän|tehtävät|tehtävä|tehtäviä|paikan|paikka|pestin täyt*, täyttämät*, työpanos*,
    *työpanos, resurssipul*, projektipääll*, projektisuunnittelij*, *sihteer*, *päällikö*,
    *päällikkö*, *suunnittelij*, *arkkiteht*, aloittaj*, kelpoisuu*, pätevyy*, päteviä, sairauslom*,
    sairaslom*, poissaol*, perhevapa*, opintovapa*, vuorotteluvapa*, sairastu*, miehity*, *miehity*,
    kuormit*, ylikuorm*, henkilövaihdo*, avainhenkil*, tekijä, tekijöitä, tekijää, resurssi,
    resurssit, resursseja, resurssien, resurssia, työaik*, työaja*, johtaja … irtisan*|vaihtu*,
    lääkäriva*
`),
  },
  {
    cause: 'hankinnat',
    words: listOf(`
    hankinna*, hankinno*, hankinta*, *hankinta, *hankinna*, *hankinno*, *kilpailut*, *tarjous*,
    *tarjouks*, *tarjoaj*, *urakk*, *urako*, urakan, ostopalvel*, *toimittaja, *toimittajan,
    *toimittajat, *toimittajal*, *toimittajas*, *toimittajie*, *toimittajia, markkinaoikeu*,
    valitus, valitukse*, valituks*, valitettu, valitettiin, valittaja*, valitti, valittanut,
    oikaisuvaatim*, puitejärjest*, *markkinakartoi*, *markkinavuoropuh*, *tilaus, *tilauks*,
    tilaaj*, palveluntuottaj*
`),
  },
  { cause: 'sopimukset', words: ['*sopimu*', 'allekirjoit*', 'sopimat*', '*sopimatta'] },
  {
    cause: 'talous',
    words: listOf(`
    *rahoit*, *kustannu*, *budjet*, *määrärah*, *talou*, *talous, *avustu*, *hinta, *hinnan,
    *hinnat, *hinnas*, *kulut, *kuluj*, *kulujen, eurolla, euroa, eurot, *alijääm*, *omarahoit*,
    maksatu*, palkankorot*, *säästö*, kallis, kallii*, rahat, rahaa, raha, rahan, menot, tappio*,
    maksuvalmi*
`),
  },
  {
    cause: 'korona',
    words: listOf(`
    *korona*, *covid*, pandemi*, *pandemia*, *epidemi*, karanteen*, rokotuk*
`),
  },
  {
    cause: 'lainsaadanto',
    words: listOf(`
    laki, lain, lakia, lait, laissa, laista, *laki, *lakia, *lain, lakiesity*, *lainsäädän*,
    *lainvalmist*, lakimuut*, asetus, asetuks*, *asetuksen, eduskun*, perustuslak*, säädö*, säädök*,
    hallituksen esity*, soveltamisohj*, lausuntokierro*, direktiiv*
`),
  },
  {
    cause: 'tekniikka',
    words: listOf(`
    *järjestelm*, *integraati*, integroi*, *tekni*, *rajapin*, *palvelim*, *palvelin*, versio*,
    *versio, *version, *konversi*, *ohjelmisto*, *tietokan*, *tietotur*, tietoliiken*, asennu*,
    asenta*, ict*, *ict, it, it-*, *virhe*, bugi*, *häiriö*, testau*, *testau*, *portaal*,
    *päivity*, verkko*, *verkko, laite, laitte*, kaatui*, kaatuil*, sovellu*, *sovellu*, lisenss*,
    alusta, alustan, tunnukset, käyttöoikeuks*, yhteydet, yhteyksiä, yhteyks*, hidastel*, jumit*,
    siirtotiedost*, dump*, koodi*, data, datan, maksuliitt*, sähköi*, digi*, *ruuhk*, vika, vikaa,
    viat, katko*
`),
  },
  {
    cause: 'osallistuminen',
    words: listOf(`
    *osallist*, kokoont*, kokoontu*, *vastau*, vastannut, vastanneet, vastaa, kysely*, sidosryh*,
    sitoutu*, läsnä*, työpaj*, kutsu*, palaut*, ilmoittaut*, toimittanut, aikataulujen yhteenso*,
    mukaan lähte*, kiinnostu*
`),
  },
  {
    cause: 'johtaminen',
    words: listOf(`
    päätö*, *päätös, *päätöks*, päätet*, päättä*, linjau*, *linjau*, johtami*, omistaj*,
    *ohjausryhm*, yksimieli*, erimieli*, priorisoi*, vastuunja*, roolit*, *työnja*, johto, johdon,
    hallinnoi*, strateg*, hallituks*, valtuusto*
`),
  },
];
