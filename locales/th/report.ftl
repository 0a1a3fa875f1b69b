# คำที่ใช้เฉพาะในรายงาน: หน้าพิมพ์ของหนึ่งรอบ หนึ่งคน หนึ่งสัปดาห์ หรือหนึ่งเดือน

report-of-attempt = รายงานผลหนึ่งรอบ
report-of-person = รายงานรายบุคคล
report-of-week = สรุปรายสัปดาห์
report-of-month = สรุปรายเดือน
report-period = { DATETIME($from, dateStyle: "long") } ถึง { DATETIME($to, dateStyle: "long") }
report-since = ตั้งแต่ { DATETIME($from, dateStyle: "long") }
report-all-of-machine = ทุกรอบที่เก็บไว้ในเครื่องนี้
report-of-profile = รอบของ “{ $name }” ที่เก็บไว้ในเครื่องนี้
report-when = { DATETIME($when, dateStyle: "long", timeStyle: "short") } น.
report-day = { DATETIME($day) }
report-version = จัดทำโดยซอบัร { $version }
report-not-validated = คะแนนเหล่านี้ยังไม่เคยมีการตรวจสอบเทียบกับผลการทำงานจริงของใคร และยังนำส่วนใดของรายงานนี้ไปใช้ตัดสินการรับคนเข้าทำงานไม่ได้ จนกว่านายจ้างจะตรวจสอบความเที่ยงตรงสำหรับตำแหน่งงานนั้นแล้ว

## เงื่อนไข

report-terms = เงื่อนไขของรอบนี้
report-scenario = บทฝึกและลูกค้า
report-language = ภาษาที่ใช้
report-started = เริ่มเมื่อ
report-state = สถานะ
report-mode = รูปแบบ
report-policy = นโยบาย
report-pass-mark = เกณฑ์ผ่าน
report-rudeness = ความแรงของคำพูด
report-help = ตัวช่วย
report-away = เวลาที่หยุดไว้ (พักหรือปิดหน้าต่าง)
report-seed = ค่าตั้งต้นการสุ่ม
report-attempt = รหัสรอบ
report-content = รุ่นของเนื้อหา
report-rules = รุ่นของเกณฑ์ให้คะแนน

## คะแนนและตัวเลขจากแบบจำลอง

report-dimension = ด้าน
report-score = คะแนน
report-result = ผล
report-figure = ตัวชี้วัด
report-simulated = จำลอง
report-simulated-heading = ตัวเลขจากการสนทนา

## การสนทนา

report-note = หมายเหตุ { $number }
report-back-to-words = กลับไปที่ข้อความตรงหมายเหตุ { $number }
report-step = ขั้น
report-moved-by = สาเหตุที่เปลี่ยน

## คำแนะนำ

report-next = ควรฝึกอะไรต่อ
report-next-weakest = เริ่มจาก “{ $dimension }” เพราะได้ { $score } คะแนน ต่ำที่สุดในบรรดาด้านที่ประเมิน
report-next-critical = สำคัญที่สุด อย่าให้เกิดขึ้นอีก: { $error }
report-next-nothing = ไม่มีอะไรขาด ลองลูกค้าที่ยากขึ้น หรือลูกค้าคนเดิมแต่พิมพ์ตอบด้วยคำของคุณเอง

## หลายรอบ

report-attempts = จำนวนรอบ
report-attempts-heading = แต่ละรอบ
report-no-attempts = ไม่มีรอบที่เริ่มในช่วงเวลานี้
report-left-out = มี { $count } รอบที่อ่านไม่ได้ จึงไม่ได้นับรวม
report-finished = จบแล้ว
report-passed = ผ่าน
report-not-passed = ไม่ผ่าน
report-how-they-ended = การสนทนาจบอย่างไร
report-ending = ตอนจบ
report-how-often = จำนวนครั้ง
report-handling-median = เวลาที่ใช้ (ค่ากลาง)
report-handling-longest = เวลาที่ใช้นานที่สุด
report-satisfaction-mean = ความพึงพอใจเฉลี่ย (CSAT)
report-satisfaction-of = { $value } จาก 5 · การสนทนา { $count } ครั้ง
report-mistakes = ข้อผิดพลาดที่พบบ่อย
report-mistakes-none = ไม่พบข้อผิดพลาด
report-mistake = ข้อผิดพลาด
report-unmatched = คำตอบที่ระบบไม่เข้าใจ
report-unmatched-why = คำตอบเหล่านี้พิมพ์เอง แต่ไม่พบเรื่องที่ต้องพูดในช่วงนั้น อาจเป็นเพราะคำตอบยังขาด หรือรายการสำนวนยังไม่ครบ
report-unmatched-none = ทุกคำตอบที่พิมพ์มีเรื่องที่ต้องพูดอย่างน้อยหนึ่งเรื่อง
report-unmatched-reply = คำตอบ
report-scores-why = ค่าเฉลี่ยคิดเฉพาะรอบที่ให้คะแนนด้วยเกณฑ์เดียวกัน
report-other-rules = ตั้งแต่ตรงนี้ไปใช้เกณฑ์ให้คะแนนอีกรุ่น ({ $rules }) คะแนนที่อยู่เหนือกับใต้เส้นนี้จึงนำมาเทียบกันไม่ได้
report-mean-of = ค่าเฉลี่ย { $count } รอบ
report-apart = การฝึกซ้อมกับการสอบนับแยกกัน
