//! Where Thai lines break: words stay whole.

use sabr::ui::text;

use super::INK;
use super::layout::laid_out;

/// Sentences with a stroke at every place where a line may break. Spaces allow a break behind them.
const SENTENCES: [&str; 46] = [
    // Loan words and shop words.
    "แชต|ทุก|วัน",
    "ทัก|แชต|มา|ได้|เลย|ค่ะ",
    "ส่ง|อีเมล|มา|ที่|ร้าน|ได้|ครับ",
    "สั่ง|ออนไลน์|ผ่าน|แอป|แล้ว|ไม่|ได้|ของ",
    "อย่า|บอก|โอทีพี|กับ|ใคร|นะคะ",
    "สแกน|คิวอาร์โค้ด|เพื่อ|จ่าย|เงิน",
    "โอน|พร้อมเพย์|แล้ว|ค่ะ",
    "ออเดอร์|ของ|คุณ|ถึง|แล้ว",
    "คุย|กับ|แอดมิน|มา|สาม|คน|แล้ว|ค่ะ",
    "กด|ลิงก์|ใน|เว็บไซต์",
    "นกกระจิบ",
    "ดู|ที่|สติกเกอร์|ข้าง|กล่อง",
    "งั้น|โอเค|ค่ะ",
    "เปิด|แอป|แล้ว|กด|เมนู|รายการ",
    "อัปโหลด|สลิป|ใหม่",
    "รีเซ็ต|รหัส|แล้ว|ล็อกอิน|อีก|ครั้ง",
    "แคป|หน้า|จอ|ให้|ดู|หน่อย",
    "ก๊อป|คำ|ตอบ|มา|แปะ",
    // What the longest-word rule reads wrongly.
    "ขอบคุณ|ที่|รอ|นะคะ",
    "คำ|ของ|คุณ",
    "คำ|ของ|ตัว|โปรแกรม",
    "รอ|นาน|แค่|ไหน|ครับ",
    "ทาง|โทรศัพท์",
    "รหัส|มา|ทาง|ข้อความ",
    "ถ้า|ทำ|ตาม|จะ|ได้",
    "เป็น|กล่อง|แรกๆ",
    "ถาม|หา|รหัส|หก|ตัว",
    "ส่ง|ผล|อย่างไร",
    "มา|บอก|ใน|แชต",
    "บทสนทนา|นี้",
    "เข้า|มา|ทวง|ทุก|วัน",
    "สิ่ง|ที่|เขา|มอง|เห็น",
    "มา|คุย|หน่อย|เถอะ",
    "เงิน|คืน|มา|สอง|เท่า",
    // Repetition and abbreviation marks.
    "ขอ|ชัดๆ|ค่ะ",
    "ขอโทษ|จริงๆ|นะคะ",
    "เรื่อยๆ|เลย",
    // Names, spelling rules, leading vowels, unspoken letters.
    "คุณ|ธนพล|แคป|หน้า|จอ",
    "คุณ|อรวรรณ|ที่|รอ",
    "สิทธิ์|ของ|ลูกค้า",
    "ศูนย์|บริการ|ลูกค้า",
    "เสาร์|อาทิตย์",
    // Mixed with Latin, digits and spaces.
    "พัสดุ |Express |ถึง|แล้ว",
    "คำ|สั่ง|ซื้อ #A-1042 |ของ|คุณ",
    "ราคา 1,250 |บาท|ค่ะ",
    "ภายใน 24 |ชั่วโมง",
];

#[test]
fn lines_break_between_words() {
    let mut wrong = Vec::new();
    for sentence in SENTENCES {
        let text = sentence.replace('|', "");
        let mut shown = String::new();
        let breaks = text::line_breaks(&text);
        for (at, c) in text.char_indices() {
            let thai_space = shown.ends_with(' ') && !sentence.contains(" |");
            if breaks.contains(&at) && !thai_space {
                shown.push('|');
            }
            shown.push(c);
        }
        let wanted = sentence.replace(" |", " ");
        if shown.replace(" |", " ") != wanted {
            wrong.push(format!("{wanted}\n{shown}"));
        }
    }
    assert!(wrong.is_empty(), "wanted and found:\n{}", wrong.join("\n"));
}

#[test]
fn laid_out_lines_break_nowhere_else() {
    for sentence in SENTENCES {
        let text = sentence.replace('|', "");
        let breaks = text::line_breaks(&text);
        for width in [90.0, 120.0, 160.0] {
            for line in laid_out(&text, &INK, width, false).line_ranges() {
                assert!(line.end == text.len() || breaks.contains(&line.end), "{} in {text}", &text[line]);
            }
        }
    }
}
