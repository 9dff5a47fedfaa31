// The listed values of every choice column, with the other spellings that are forgiven.

export const TILANNE = {
  values: ['Vihreä', 'Keltainen', 'Punainen', 'Ei aloitettu', 'Valmis', 'Keskeytetty'],
  synonyms: { Aloittamatta: 'Ei aloitettu', Keskeytynyt: 'Keskeytetty', Valmistunut: 'Valmis' },
} as const;

export const SUUNNITELMA = {
  values: ['Ei aloitettu', 'Työn alla', 'Valmis', 'Hyväksytty'],
  synonyms: { Kesken: 'Työn alla', Aloittamatta: 'Ei aloitettu', 'Työstön alla': 'Työn alla' },
} as const;

export const TAYTTOTAPA = {
  values: ['Haku', 'Sisäinen haku', 'Työajan kohdennus', 'Ostopalvelu'],
  synonyms: { 'Julkinen haku': 'Haku', 'Avoin haku': 'Haku', Kohdennus: 'Työajan kohdennus' },
} as const;

export const REKRYTOINTI_VAIHE = {
  values: [
    'Suunnitteilla',
    'Täyttölupa haettu',
    'Täyttölupa saatu',
    'Haku auki',
    'Haastattelut',
    'Valittu',
    'Aloittanut',
    'Keskeytetty',
    'Peruttu',
  ],
  synonyms: {
    Avoinna: 'Haku auki',
    Haastattelu: 'Haastattelut',
    Aloitti: 'Aloittanut',
    Peruutettu: 'Peruttu',
  },
} as const;

export const SYY = {
  values: [
    'Ei hakijoita',
    'Palkkataso',
    'Lyhyt hankeaika',
    'Osaajapula',
    'Hankinta keskeytetty',
    'Valitus',
    'Sopimusneuvottelut',
    'Toimittajasta johtuva',
    'Kustannukset',
    'Rahoitus rajallinen',
    'Päätös puuttuu',
    'Lainsäädäntö',
    'Henkilöstö siirretty koronatehtäviin',
    'Valmistelu viivästynyt',
    'Sisältö muuttunut',
    'Muu',
  ],
  synonyms: { Korona: 'Henkilöstö siirretty koronatehtäviin', Palkka: 'Palkkataso' },
} as const;

export const LAJI = {
  values: [
    'Tavara',
    'Palvelu',
    'Sote-palvelu',
    'Muu erityinen palvelu',
    'Käyttöoikeussopimus',
    'Rakennusurakka',
  ],
  synonyms: { Palvelut: 'Palvelu', Tavarat: 'Tavara', Urakka: 'Rakennusurakka' },
} as const;

export const MENETTELY = {
  values: [
    'Pienhankinta',
    'Suorahankinta',
    'Kansallinen menettely',
    'Avoin',
    'Rajoitettu',
    'Neuvottelumenettely',
    'Kilpailullinen neuvottelumenettely',
    'Minikilpailutus',
    'Dynaaminen hankintajärjestelmä',
    'Yhteishankinta',
    'Hankinta sidosyksiköltä',
  ],
  synonyms: {
    'Avoin menettely': 'Avoin',
    'Rajoitettu menettely': 'Rajoitettu',
    Kansallinen: 'Kansallinen menettely',
    DPS: 'Dynaaminen hankintajärjestelmä',
  },
} as const;

export const HANKINTA_VAIHE = {
  values: [
    'Suunnitteilla',
    'Markkinakartoitus',
    'Tarjouspyyntö',
    'Tarjousvertailu',
    'Hankintapäätös',
    'Odotusaika',
    'Sopimus',
    'Toimitus',
    'Valmis',
    'Keskeytetty',
    'Peruttu',
  ],
  synonyms: { Kilpailutus: 'Tarjouspyyntö', Vertailu: 'Tarjousvertailu', Päätös: 'Hankintapäätös' },
} as const;

export const SOPIMUS_VAIHE = {
  values: ['Luonnos', 'Käsittelyssä', 'Hyväksytty', 'Allekirjoitettu', 'Rauennut'],
  synonyms: { Allekirjoitus: 'Allekirjoitettu', Raukesi: 'Rauennut' },
} as const;

export const TOIMENPIDE_TILA = {
  values: ['Ei aloitettu', 'Käynnissä', 'Valmis', 'Keskeytetty'],
  synonyms: { Kesken: 'Käynnissä', 'Työn alla': 'Käynnissä', Aloittamatta: 'Ei aloitettu' },
} as const;

export const KULULAJI = {
  values: ['Henkilöstökulut', 'Ostopalvelut', 'Matkat', 'Tilat ja tarvikkeet', 'Muut'],
  synonyms: { Palkat: 'Henkilöstökulut', Matkakulut: 'Matkat', 'Muut kulut': 'Muut' },
} as const;

export const ASIA_TYYPPI = {
  values: ['Haaste', 'Päätösasia', 'Poikkeama', 'Huomio'],
  synonyms: { Päätös: 'Päätösasia', Haasteet: 'Haaste', 'Muu huomio': 'Huomio' },
} as const;

export const ASIA_TILA = {
  values: ['Avoin', 'Käsittelyssä', 'Päätetty', 'Tiedoksi', 'Rauennut'],
  synonyms: { Auki: 'Avoin', Kesken: 'Käsittelyssä', Ratkaistu: 'Päätetty' },
} as const;

export const ROOLI = {
  values: ['Hankejohtaja', 'Arviointivastaava', 'Koordinaattori', 'Lukija'],
  synonyms: { Johtaja: 'Hankejohtaja', Hankekoordinaattori: 'Koordinaattori' },
} as const;

/** The values of one choice list as a type. */
export type ValueOfList<L extends { readonly values: readonly string[] }> = L['values'][number];
