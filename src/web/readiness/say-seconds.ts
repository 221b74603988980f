import { figuresWords } from '../words/figures.ts';
import { type Language, wordsIn } from '../words/label.ts';
import { readinessWords } from '../words/readiness.ts';

/** A span as people say it: tenths below ten seconds, minutes from one minute on. */
export function saySeconds(seconds: number, language: Language): string {
  if (seconds < 9.95) return wordsIn(readinessWords, language).seconds(seconds.toFixed(1));
  const whole = Math.round(seconds);
  if (whole < 60) return wordsIn(readinessWords, language).seconds(String(whole));
  return wordsIn(figuresWords, language).minutes(Math.floor(whole / 60), whole % 60);
}
