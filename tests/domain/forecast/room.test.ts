// Room before a target: from 7 days on, by the forecast of the row's own dates.
import type { ForecastContext } from '../../../src/domain/forecast/once-per-row';
import { roomOfHankinta, roomOfRekrytointi } from '../../../src/domain/forecast/room';
import { readSettings } from '../../../src/domain/workbook/settings';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { workbookOf } from '../../support/workbook-of';
