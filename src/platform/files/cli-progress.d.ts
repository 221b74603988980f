/** The part of cli-progress that is used: the package has no types of its own. */
declare module 'cli-progress' {
  export interface BarOptions {
    format: string;
    stream: NodeJS.WritableStream;
    hideCursor: boolean;
    clearOnComplete: boolean;
    gracefulExit: boolean;
  }
  export class SingleBar {
    constructor(options: Partial<BarOptions>);
    start(total: number, startValue: number): void;
    update(value: number): void;
    stop(): void;
  }
}
