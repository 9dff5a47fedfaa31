// One report by the built bundle on an emulated machine: the answer, and the Google Doc that it made.
import * as v from 'valibot';
import { createHost, type Host, type HostOptions } from '../../local/host/create-host';
import type { DriveFile } from '../../local/model/drive';
import type { GoogleDocModel } from '../../local/model/google-doc';
import type { WorkbookModel } from '../../local/model/workbook';
import type { ReportRequest, ReportResult } from '../../src/rpc/contract';
import { DIST } from './project-root';

/** A host of the real bundle; noon of the day, so that no time zone turns the date. */
export function bundleHost(workbook: WorkbookModel, today: string, options: Partial<HostOptions> = {}): Host {
  return createHost({ dist: DIST, workbook, now: `${today}T12:00`, ...options });
}

const Answer = v.object({ fileId: v.string(), version: v.number(), warnings: v.array(v.string()) });

/** @throws Error with the refusal's code and sentence */
export function createReport(host: Host, request: ReportRequest = {}): ReportResult {
  const answer = host.rpc('report.create', request);
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
  v.parse(Answer, answer.value);
  return answer.value as ReportResult;
}

export function docOf(file: DriveFile | undefined): GoogleDocModel {
  if (file?.content.kind !== 'doc') throw new Error('not a Google Doc');
  return file.content.doc;
}

/** Nothing that the script asked for was missing from the emulator, caught or not. */
export function expectWholeEmulation(host: Host): void {
  expect(host.calls.notEmulated).toEqual([]);
  expect(host.calls.faults).toEqual([]);
}
