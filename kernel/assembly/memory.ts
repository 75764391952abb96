// Where everything lies in the kernel's memory; read by the host through the exports of the module.

/** Class of each byte: bits of `Class`. */
export const BYTE_CLASS: usize = 0x10000;
/** Class of what stands behind a number, for its form. */
export const BEHIND_CLASS: usize = 0x10100;
/** Rare signs by the halves of their byte: two tables of 16 bytes. */
export const SIGN_NIBBLES: usize = 0x10200;
/** Not 0 where users' detectors have phrases. */
export const OWN_PHRASES: usize = 0x10220;
/** 64 K bits each: whether a word, or a literal, may have a hash. */
export const WORD_FILTER: usize = 0x12000;
export const LITERAL_FILTER: usize = 0x14000;
/** Slots of 32 bytes: letters, and the literals that they stand for. */
export const LITERAL: usize = 0x16000;
export const LITERAL_MASK: u32 = 0x7ff;
/** Slots of 8 bytes: a word's hash, what it is. */
export const WORD: usize = 0x30000;
export const WORD_MASK: u32 = 0x7fff;
/** Slots of 8 bytes: a place in the phrases and the next word's hash, where that leads. */
export const EDGE: usize = 0x70000;
export const EDGE_MASK: u32 = 0x7fff;
/** Of each place in the phrases: whose phrases end there. */
export const NODE: usize = 0xb0000;
/** Of each form of a number: the shapes that may begin so, 8 bytes. */
export const FORM: usize = 0xc0000;
/** The text. 64 bytes before and 256 behind it are zero, or read and never part of it. */
export const INPUT: usize = 0xe0000;
export const INPUT_BYTES: usize = 0x40000;
/** Words of 12 bytes: begin, end, hash. */
export const WORDS: usize = 0x130000;
/** Numbers of 12 bytes: begin, and the shapes. */
export const NUMBERS: usize = 0x440000;
/** Words that say something, of 16 bytes: begin, place among the words, what, whose. */
export const MARKS: usize = 0x5d0000;
/** Lines of 48 bytes. */
export const LINES: usize = 0x9e0000;
export const LINE_BYTES: usize = 48;
