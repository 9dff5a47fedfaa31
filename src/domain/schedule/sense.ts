// What one word can say of time, whatever the language: the vocabulary between a language's words and its patterns.

/** What the form of the word says: "tammikuu" plain, "tammikuun" of, "-ssa" in, "-sta" from, "-hun, -lle" to. */
export type Role = 'plain' | 'of' | 'some' | 'in' | 'from' | 'to';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter' | 'late-winter' | 'school-year';

/** A part of a longer time. `turn`: the end of one and the start of the next. */
export type Part = 'start' | 'first-half' | 'middle' | 'second-half' | 'end' | 'turn';

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'third' | 'half' | 'year';

export type Sense =
  | { readonly is: 'month'; readonly month: number; readonly role: Role; readonly guessed?: true }
  | { readonly is: 'season'; readonly season: Season; readonly role: Role; readonly part?: Part }
  | {
      readonly is: 'unit';
      readonly unit: Unit;
      readonly role: Role;
      readonly part?: Part;
      readonly many?: boolean;
      /** vk, v. */
      readonly short?: boolean;
    }
  | { readonly is: 'part'; readonly part: Part; readonly role: Role }
  /** 0 = Monday; `short`: ma, ti …, which mean a day only beside a date. */
  | { readonly is: 'weekday'; readonly weekday: number; readonly role: Role; readonly short?: boolean }
  | { readonly is: 'holiday'; readonly holiday: string; readonly role: Role }
  | { readonly is: 'year-turn'; readonly role: Role }
  /** 1 = first; -1 = last. */
  | { readonly is: 'ordinal'; readonly value: number; readonly role: Role }
  | { readonly is: 'count'; readonly value: number }
  /** next 1, this 0, last -1. */
  | { readonly is: 'shift'; readonly by: -1 | 0 | 1 }
  | { readonly is: 'day-from-now'; readonly days: number; readonly role: Role };
