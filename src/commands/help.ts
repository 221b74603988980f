const text = `Kyoten — 緊急対応コーディネート / emergency coordination

  npm start                              データベース・API・ワーカーを起動 / everything in one process
  npm run demo                           一晩の緊急対応を実演 / plays one emergency night
  npm run kyoten -- COMMAND …

  api | worker                           one process of the service (production)
  migrate                                brings the database up to date (MIGRATION_DATABASE_URL)
  init NAME WARD_CODE[,…] ADMIN_EMAIL    the first base and its administrator
  seed                                   invented demo data into an empty database
  import facilities FILE [--dry-run]     WAM NET open data, short-stay offices (CSV)
  import rooms FILE [--dry-run]          emergency rooms (CSV)
  import cases FILE [--dry-run]          priority cases (CSV)
  import rooms|cases --template          writes an example file to standard output
  audit verify [--expect POSITION:HASH]  checks the chain of the audit log; prints its head to expect
                                         the next time, kept outside the database
  match replay ID                        ranks again from what a past ranking saw; 0: the same result

Settings: see .env.example`;

export async function help(): Promise<number> {
  console.log(text);
  return 0;
}
