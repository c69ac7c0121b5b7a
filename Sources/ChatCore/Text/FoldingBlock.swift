// The compact tables behind `ScalarFolding`: one character per code point of a block. A dot keeps
// the scalar as it is, `*` is ñ, `#` unfolds into several letters.

/// A run of code points with the ASCII letter that each of them folds to.
struct FoldingBlock: Sendable {
    /// The block's first code point.
    let first: UInt32
    /// One ASCII byte per code point.
    let letters: [UInt8]

    init(_ first: UInt32, _ letters: String) {
        self.first = first
        self.letters = Array(letters.utf8)
    }

    /// The blocks, by ascending first code point.
    static let all: [FoldingBlock] = [
        // Latin with accents, Extended-A and -B.
        FoldingBlock(
            0x00C0,
            "aaaaaa#ceeeeiiiid*ooooo.ouuuuy##aaaaaa#ceeeeiiiid*ooooo.ouuuuy#yaaaaaacc"
                + "ccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii##jjkkkllllllllllnnnnnn.nnoooo"
                + "oo##rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsbbbb...cc.ddd....ffg...i"
                + "kkll.nnooo..pp.....ttttuu.vyyzz..............d..l..n.aaiioouuuuuuuuuu.aa"
                + "aa..ggggkkoooo..j.d.gg..nnaa..ooaaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaa"
                + "eeooooooooyylnt...accltsz..b..eejj.qrryy"),
        // Phonetic letters and small capitals.
        FoldingBlock(
            0x0250,
            "...b.cdd........g.g...h.i.illl...mnnn.......rrr.r.s.....t..v...yzz......"
                + ".b.ghj.lq..............."),
        // Greek letters that look like Latin ones.
        FoldingBlock(
            0x0370,
            "...............j......a.ehi.o.y.iab..ezh.ik.mn.o.p..ty.x..iyaeniuaby.e.n"
                + ".ik..v.o.psotu.x.wiuouw...................................cj.....c......"),
        // Cyrillic letters that look like Latin ones.
        FoldingBlock(
            0x0400,
            "ee...siij...k.y.a.b..e....k.mho.pcty.x..........a.br.e..uuk.mhonpcty.x.."
                + "....b...ee.r.siij...kuy......................v.v........................"
                + "..............................yy..........hh....l..............laaaa..ee"
                + "...........u.uoo......yyyyyy.............d.........................q.w.."
                + "................"),
        // Phonetic extensions, small capitals and raised letters.
        FoldingBlock(
            0x1D00,
            "a...cd.e..jklm.o........p..tu...vwz.........a.b.de.ghijklmn.o.prtuwa...b"
                + "de...g.km.o...ptu..v......iruv......bdfmnprrstz....i.pu.bdfgklmnprs.vxza"
                + ".de...i..u..cc..f...i.iijlllm.nnn..s.t..uv.zzz.."),
        // Latin Extended Additional.
        FoldingBlock(
            0x1E00,
            "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnn"
                + "nnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyy"
                + "zzzzzzhtwyas..#.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooo"
                + "oooooooooooouuuuuuuuuuuuuuyyyyyyyy....yy"),
        // Raised and lowered digits and letters.
        FoldingBlock(
            0x2070,
            "0i..456789.....n0123456789......aeox.hklmnpst..."),
        // Letter-like signs.
        FoldingBlock(
            0x2100,
            "..c.......ghhhh.iill.n...pqrrr......z...z.kabc.eef.mo....i...........dde"
                + "ij......"),
        // Number forms.
        FoldingBlock(
            0x2150,
            "................i...v....x..lcdmi...v....x..lcdm................"),
        // Latin Extended-D.
        FoldingBlock(
            0xA720,
            "................fs..............kkkkkk..lloooo..ppppppqqqq....vv........"
                + "......................................l.nnccchbbff......ggkknnrrssh..liq"
                + "..j.....uu..........cszddss.......................................cfq..."
                + "h......."),
    ]
}
