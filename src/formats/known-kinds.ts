// Kinds of file that are known by their first bytes but not read: named, so that the report can say what was left out.

/** Name, first bytes as ISO 8859-1, and their offset where it is not 0. */
type KnownKind = readonly [name: string, magic: string, offset?: number];

const knownKinds: readonly KnownKind[] = [
  ['PNG picture', '\u0089PNG\r\n\u001a\n'],
  ['JPEG picture', '\u00ff\u00d8\u00ff'],
  ['GIF picture', 'GIF87a'],
  ['GIF picture', 'GIF89a'],
  ['TIFF picture', 'II*\0'],
  ['TIFF picture', 'MM\0*'],
  ['BigTIFF picture', 'II+\0'],
  ['WebP picture', 'WEBP', 8],
  ['Photoshop picture', '8BPS'],
  ['icon', '\0\0\u0001\0'],
  ['JPEG 2000 picture', '\0\0\0\u000cjP  '],
  ['JPEG XL picture', '\0\0\0\u000cJXL '],
  ['DjVu document', 'AT&TFORM'],
  ['AVIF picture', 'ftypavif', 4],
  ['HEIC picture', 'ftyphei', 4],
  ['HEIC picture', 'ftypmif1', 4],
  ['MP4 or QuickTime video', 'ftyp', 4],
  ['QuickTime video', 'moov', 4],
  ['AVI video', 'AVI ', 8],
  ['WAVE audio', 'WAVE', 8],
  ['AIFF audio', 'AIFF', 8],
  ['Matroska or WebM video', '\u001aE\u00df\u00a3'],
  ['Flash video', 'FLV\u0001'],
  ['MPEG video', '\0\0\u0001\u00ba'],
  ['MPEG video', '\0\0\u0001\u00b3'],
  ['Windows media', '0&\u00b2u\u008ef\u00cf\u0011'],
  ['Ogg media', 'OggS'],
  ['FLAC audio', 'fLaC'],
  ['MP3 audio', 'ID3'],
  ['MP3 audio', '\u00ff\u00fb'],
  ['MP3 audio', '\u00ff\u00f3'],
  ['AAC audio', '\u00ff\u00f1'],
  ['AMR audio', '#!AMR'],
  ['MIDI file', 'MThd'],
  ['7-Zip archive', '7z\u00bc\u00af\u0027\u001c'],
  ['RAR archive', 'Rar!\u001a\u0007'],
  ['XZ file', '\u00fd7zXZ\0'],
  ['bzip2 file', 'BZh'],
  ['Zstandard file', '(\u00b5/\u00fd'],
  ['LZ4 file', '\u0004"M\u0018'],
  ['compress file', '\u001f\u009d'],
  ['lzip file', 'LZIP'],
  ['Windows cabinet', 'MSCF'],
  ['ARJ archive', '`\u00ea'],
  ['LHA archive', '-lh', 2],
  ['cpio archive', '070701'],
  ['XAR archive', 'xar!'],
  ['archive of the ar family or Debian package', '!<arch>\n'],
  ['RPM package', '\u00ed\u00ab\u00ee\u00db'],
  ['disc image', 'CD001', 32_769],
  ['Windows image', 'MSWIM\0\0\0'],
  ['virtual disk', 'conectix'],
  ['virtual disk', 'vhdxfile'],
  ['virtual disk', 'KDMV'],
  ['virtual disk', 'QFI\u00fb'],
  ['TrueType font', '\0\u0001\0\0\0'],
  ['OpenType font', 'OTTO'],
  ['web font', 'wOFF'],
  ['web font', 'wOF2'],
  ['executable', 'MZ'],
  ['executable', '\u007fELF'],
  ['executable', '\u00fe\u00ed\u00fa\u00ce'],
  ['executable', '\u00fe\u00ed\u00fa\u00cf'],
  ['executable', '\u00ce\u00fa\u00ed\u00fe'],
  ['executable', '\u00cf\u00fa\u00ed\u00fe'],
  ['Java class or universal binary', '\u00ca\u00fe\u00ba\u00be'],
  ['WebAssembly module', '\0asm'],
  ['Windows shortcut', 'L\0\0\0\u0001\u0014\u0002\0'],
  ['Windows help', '?_\u0003\0'],
  ['compiled HTML help', 'ITSF'],
  ['Windows registry hive', 'regf'],
  ['Windows event log', 'ElfFile\0'],
  ['network capture', '\u00d4\u00c3\u00b2\u00a1'],
  ['network capture', '\n\r\r\n'],
  ['Outlook data file', '!BDN'],
  ['OneNote section', '\u00e4R\\{\u008c\u00d8\u00a7M'],
  ['WordPerfect document', '\u00ffWPC'],
  ['RTF document', '{\\rtf'],
  ['PostScript document', '%!PS'],
  ['PostgreSQL custom dump', 'PGDMP'],
  ['SQL Server backup', 'TAPE\0\0'],
  ['SQLite write-ahead log', '7\u007f\u0006\u0082'],
  ['SQLite write-ahead log', '7\u007f\u0006\u0083'],
  ['SQLite rollback journal', '\u00d9\u00d5\u0005\u00f9 \u00a1c\u00d7'],
  ['Berkeley DB file', 'b1\u0005\0', 12],
  ['Berkeley DB file', 'a\u0015\u0006\0', 12],
  ['Parquet file', 'PAR1'],
  ['encrypted Parquet file', 'PARE'],
  ['ORC file', 'ORC'],
  ['Avro file', 'Obj\u0001'],
  ['Arrow file', 'ARROW1'],
  ['HDF5 file', '\u0089HDF\r\n\u001a\n'],
  ['SAS data set', '\u00c2\u00ea\u0081`\u00b3\u0014\u0011\u00cf', 12],
  ['SPSS data set', '$FL2'],
  ['Stata data set', '<stata_dta>'],
  ['R data', 'RDX'],
  ['NumPy array', '\u0093NUMPY'],
  ['KeePass database', '\u0003\u00d9\u00a2\u009a'],
  ['Java key store', '\u00fe\u00ed\u00fe\u00ed'],
  ['git-crypt file', '\0GITCRYPT\0'],
  ['LUKS volume', 'LUKS\u00ba\u00be'],
  ['BitLocker volume', '-FVE-FS-', 3],
  ['Python byte code', '\r\r\n', 1],
];

/** Compound files (MS-CFB) by the extension, since only their inside would tell. */
const compoundKinds: Readonly<Record<string, string>> = {
  doc: 'legacy Word document',
  dot: 'legacy Word document',
  xls: 'legacy Excel workbook',
  ppt: 'legacy PowerPoint presentation',
  pps: 'legacy PowerPoint presentation',
  pub: 'Publisher document',
  vsd: 'Visio drawing',
  msg: 'Outlook message',
  msi: 'Windows installer',
  mpp: 'Project plan',
  hwp: 'Hangul document',
  wps: 'Works document',
};

/** Kinds without a mark of their own; the name is all there is. */
const kindsByExtension: Readonly<Record<string, string>> = {
  qbw: 'QuickBooks company file',
  qbb: 'QuickBooks backup',
  dbf: 'dBASE table',
  p12: 'PKCS #12 key store',
  pfx: 'PKCS #12 key store',
  pyc: 'Python byte code',
  dwg: 'AutoCAD drawing',
  br: 'Brotli file',
};

/** 'PNG picture', '7-Zip archive' …, or null for a file that is no known kind. */
export function nameKnownKind(head: Uint8Array, extension: string): string | null {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
  if (startsAt(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 0)) {
    return compoundKinds[extension] ?? 'compound file of a legacy Office program';
  }
  if (isBitmap(bytes)) return 'bitmap picture';
  const known = knownKinds.find(([, magic, offset = 0]) => startsAt(bytes, magic, offset));
  return known?.[0] ?? kindsByExtension[extension] ?? null;
}

function startsAt(bytes: Buffer, magic: string, offset: number): boolean {
  return bytes.toString('latin1', offset, offset + magic.length) === magic;
}

/** 'BM' alone begins many a text: the reserved bytes must be zero and the header of a known size. */
function isBitmap(bytes: Buffer): boolean {
  if (bytes.length < 18 || bytes.toString('latin1', 0, 2) !== 'BM') return false;
  return (
    bytes.readUInt32LE(6) === 0 && [12, 40, 52, 56, 64, 108, 124].includes(bytes.readUInt32LE(14))
  );
}
