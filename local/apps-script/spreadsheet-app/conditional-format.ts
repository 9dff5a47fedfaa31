// ConditionalFormatRule and its builder: formula rules are ours; foreign ones pass through untouched.
import type { ConditionalFormat } from '../../model/sheet';
import { Emulated, ScriptError } from '../host/emulated';
import { readColor } from './color';
import { BooleanCriteria } from './enums';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { checkSignatures } from './signature-check';
import { BOOLEAN_CONDITION, CONDITIONAL_FORMAT_RULE, CONDITIONAL_FORMAT_RULE_BUILDER } from './signatures';

/** A rule as set by `setConditionalFormatRules`: its model, and the sheet it was made for. */
export class ConditionalFormatRule extends Emulated {
  override readonly _name = 'ConditionalFormatRule';

  constructor(
    readonly _sheet: Sheet,
    readonly _format: ConditionalFormat,
  ) {
    super();
  }

  getRanges(): Range[] {
    return this._format.areas.map((area) => this._sheet._range(area));
  }

  /** Null for rules that the emulator keeps without understanding them. */
  getBooleanCondition(): BooleanCondition | null {
    const { rule } = this._format;
    return rule.kind === 'formula' ? new BooleanCondition(rule) : null;
  }

  /** Null: colour scales are among the foreign rules. */
  getGradientCondition(): null {
    return null;
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this._format, this.getRanges());
  }
}

type FormulaRule = Extract<ConditionalFormat['rule'], { readonly kind: 'formula' }>;

export class BooleanCondition extends Emulated {
  override readonly _name = 'BooleanCondition';

  constructor(readonly _rule: FormulaRule) {
    super();
  }

  getCriteriaType() {
    return BooleanCriteria.CUSTOM_FORMULA;
  }

  getCriteriaValues(): string[] {
    return [this._rule.formula];
  }

  getBackground(): string | null {
    return this._rule.background ?? null;
  }

  getFontColor(): string | null {
    return this._rule.fontColor ?? null;
  }
}

export class ConditionalFormatRuleBuilder extends Emulated {
  override readonly _name = 'ConditionalFormatRuleBuilder';
  #rule: ConditionalFormat['rule'] | undefined;
  #ranges: readonly Range[];

  constructor(format?: ConditionalFormat, ranges: readonly Range[] = []) {
    super();
    this.#rule = format?.rule;
    this.#ranges = ranges;
  }

  /** @param formula with or without "="; `;` separates arguments in every locale (platform facts §4.3) */
  whenFormulaSatisfied(formula: string): this {
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    this.#rule = { ...this.#colors(), kind: 'formula', formula: text };
    return this;
  }

  /** Null takes the colour away; an unknown one is ignored, as on ranges. */
  setBackground(color: string | null | undefined): this {
    return this.#paint('background', color);
  }

  setFontColor(color: string | null | undefined): this {
    return this.#paint('fontColor', color);
  }

  setRanges(ranges: readonly Range[]): this {
    this.#ranges = ranges;
    return this;
  }

  /** @throws ScriptError without a condition or without ranges */
  build(): ConditionalFormatRule {
    const sheet = this.#ranges[0]?.getSheet();
    if (!sheet) throw new ScriptError('Conditional format rule must have at least one range.');
    if (!this.#rule || (this.#rule.kind === 'formula' && this.#rule.formula === '')) {
      throw new ScriptError('Conditional format rule must have a condition.');
    }
    return new ConditionalFormatRule(sheet, {
      areas: this.#ranges.map(({ _area }) => _area),
      rule: this.#rule,
    });
  }

  #colors(): Pick<FormulaRule, 'background' | 'fontColor'> {
    if (this.#rule?.kind !== 'formula') return {};
    const { background, fontColor } = this.#rule;
    return { ...(background && { background }), ...(fontColor && { fontColor }) };
  }

  #paint(what: 'background' | 'fontColor', color: string | null | undefined): this {
    if (this.#rule?.kind === 'foreign') {
      throw new ScriptError('not emulated: colours of a conditional format rule of another kind');
    }
    const old = this.#rule ?? { kind: 'formula', formula: '' };
    const read = color === null || color === undefined ? undefined : (readColor(color) ?? old[what]);
    const { [what]: _gone, ...rest } = old;
    this.#rule = (read === undefined ? rest : { ...rest, [what]: read }) as FormulaRule;
    return this;
  }
}

checkSignatures(
  ConditionalFormatRule.prototype,
  'SpreadsheetApp.ConditionalFormatRule',
  CONDITIONAL_FORMAT_RULE,
);
checkSignatures(BooleanCondition.prototype, 'SpreadsheetApp.BooleanCondition', BOOLEAN_CONDITION);
checkSignatures(
  ConditionalFormatRuleBuilder.prototype,
  'SpreadsheetApp.ConditionalFormatRuleBuilder',
  CONDITIONAL_FORMAT_RULE_BUILDER,
);
