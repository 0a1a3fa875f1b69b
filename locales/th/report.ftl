# คำที่ใช้เฉพาะในรายงาน: หน้าพิมพ์ของหนึ่งรอบ หนึ่งคน หนึ่งสัปดาห์ หรือหนึ่งเดือน

report-of-attempt = รายงานการฝึกหนึ่งรอบ
report-of-person = รายงานของหนึ่งคน
report-of-week = สรุปหนึ่งสัปดาห์
report-of-month = สรุปหนึ่งเดือน
report-period = { DATETIME($from, dateStyle: "long") } ถึง { DATETIME($to, dateStyle: "long") }
report-since = ตั้งแต่ { DATETIME($from, dateStyle: "long") }
report-all-of-machine = ทุกรอบที่เก็บไว้ในเครื่องนี้
report-of-profile = รอบที่เก็บไว้ในเครื่องนี้ในชื่อ “{ $name }”
report-when = { DATETIME($when, dateStyle: "long", timeStyle: "short") }
report-day = { DATETIME($day) }
report-version = จัดทำโดยซอบัร { $version }
report-not-validated = คะแนนเหล่านี้ยังไม่เคยตรวจสอบเทียบกับผลการทำงานจริงของใคร และยังไม่มีส่วนใดในรายงานนี้ที่ใช้ตัดสินการรับคนเข้าทำงานได้ จนกว่านายจ้างจะตรวจสอบความเที่ยงตรงสำหรับงานนั้นเองแล้ว

## เงื่อนไข

report-terms = เงื่อนไขของรอบนี้
report-scenario = ลูกค้าและเรื่องราว
report-language = ภาษาที่ใช้
report-started = เริ่มเมื่อ
report-state = สถานะ
report-mode = รูปแบบ
report-policy = กติกา
report-pass-mark = เกณฑ์ผ่าน
report-rudeness = ระดับคำหยาบ
report-help = ตัวช่วย
report-seed = ค่าตั้งต้น
report-attempt = รหัสรอบ
report-content = รุ่นของเนื้อหา
report-rules = รุ่นของเกณฑ์ให้คะแนน

## คะแนนและตัวเลขจากแบบจำลอง

report-dimension = ด้าน
report-score = คะแนน
report-result = ผล
report-figure = ตัวชี้วัด
report-simulated = จำลอง
report-simulated-heading = การสนทนาเป็นตัวเลข

## การสนทนา

report-note = หมายเหตุ { $number }
report-back-to-words = กลับไปที่คำของหมายเหตุ { $number }
report-step = ขั้น
report-moved-by = อะไรทำให้เปลี่ยน

## คำแนะนำ

report-next = ควรฝึกอะไรต่อ
report-next-weakest = เริ่มจาก “{ $dimension }” เพราะได้ { $score } ซึ่งต่ำที่สุดในด้านที่ประเมิน
report-next-critical = ก่อนอื่นใด อย่าให้เกิดขึ้นอีก: { $error }
report-next-nothing = ไม่มีส่วนไหนขาด ลองลูกค้าที่ยากขึ้น หรือคนเดิมแต่ตอบด้วยคำของคุณเอง

## หลายรอบ

report-attempts = จำนวนรอบ
report-attempts-heading = ทีละรอบ
report-no-attempts = ไม่มีรอบที่เริ่มในช่วงเวลานี้
report-left-out = มี { $count } รอบที่อ่านไม่ได้ จึงไม่ได้นับรวม
report-finished = จบแล้ว
report-passed = ผ่าน
report-not-passed = ไม่ผ่าน
report-how-they-ended = การสนทนาจบอย่างไร
report-ending = ตอนจบ
report-how-often = กี่ครั้ง
report-handling-median = เวลาที่ใช้ (ค่ากลาง)
report-handling-longest = เวลาที่ใช้นานที่สุด
report-satisfaction-mean = ความพึงพอใจเฉลี่ย (CSAT)
report-satisfaction-of = { $value } จาก 5 ใน { $count } การสนทนา
report-mistakes = ข้อพลาดที่พบบ่อย
report-mistakes-none = ไม่พบข้อพลาด
report-mistake = ข้อพลาด
report-unmatched = คำตอบที่ระบบไม่เข้าใจ
report-unmatched-why = พิมพ์ไว้แต่ไม่ตรงกับสิ่งที่จังหวะนั้นต้องการ อาจเป็นที่คำตอบยังขาด หรือรายการสำนวนยังไม่ครบ
report-unmatched-none = ทุกคำตอบที่พิมพ์ตรงกับสิ่งที่ต้องการ
report-unmatched-reply = คำตอบ
report-scores-why = ค่าเฉลี่ยคิดเฉพาะรอบที่ให้คะแนนด้วยเกณฑ์เดียวกัน
report-other-rules = ตั้งแต่ตรงนี้ใช้เกณฑ์ให้คะแนนอีกรุ่น ({ $rules }) จึงเทียบคะแนนเหนือและใต้เส้นนี้กันไม่ได้
report-mean-of = เฉลี่ย { $count } รอบ
report-apart = การฝึกซ้อมกับการสอบนับแยกกัน
