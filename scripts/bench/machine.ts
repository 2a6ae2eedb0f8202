import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** What the figures were measured on, one fact a line. */
export function describeMachine(chromium: string, command: string): string {
  const processors = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return [
    `- Command: \`${command}\`, ${day}`,
    `- Machine: ${processors.length} cores, ${processors[0]?.model.trim() || 'unnamed processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${type()} ${release()}`,
    `- Load before the run (1, 5, 15 minutes): ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
    `- Node ${process.versions.node}, ${chromium}, headless`,
  ].join('\n');
}
