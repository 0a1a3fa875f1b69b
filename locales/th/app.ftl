# คำของตัวโปรแกรมเป็นภาษาไทย รหัสข้อความและชื่อตัวแปรตรงกับทุกภาษา

## ภาษา

language-name = ไทย
language-locale = th
language-direction = ltr

## ทุกหน้าจอ

# ซอบัร คือความอดทน ใจเย็น ในภาษาอาหรับและเปอร์เซีย คนไทยมุสลิมเขียนแบบนี้
app-name = ซอบัร
app-meaning = ใจเย็น ฝึกกันได้
bar-language = ภาษา
bar-dark = โหมดมืด
bar-light = โหมดสว่าง
bar-settings = การตั้งค่า
settings-colours = สี
settings-contrast-dark = คอนทราสต์สูง พื้นดำ
settings-contrast-light = คอนทราสต์สูง พื้นขาว
settings-still = ลดการเคลื่อนไหว
settings-still-why = บนหน้าจอจะไม่มีอะไรขยับหรือกะพริบ
bar-text-smaller = ลดขนาดตัวอักษร
bar-text-larger = เพิ่มขนาดตัวอักษร
bar-text-size = ขนาดตัวอักษร { NUMBER($share, style: "percent") }
percent = { NUMBER($share, style: "percent") }
back-to-library = คลังบทฝึก
notice-not-saved = การฝึกรอบนี้ยังไม่ได้บันทึก ฝึกต่อได้ตามปกติ แต่พอปิดหน้าต่างแล้วจะหายไป สาเหตุ: { $reason }
notice-refused = ตอนนี้ยังทำแบบนั้นไม่ได้: { $reason }
notice-content = พบข้อผิดพลาดในเนื้อหา { $count } จุด บทฝึกบางเรื่องอาจไม่แสดง
notice-close = ปิดข้อความนี้
notice-last-good = ไฟล์ที่เพิ่งบันทึกมีข้อผิดพลาด { $count } จุด ระหว่างที่ยังไม่แก้ ระบบจะใช้ฉบับล่าสุดที่ใช้ได้ไปก่อน
notice-newer = บทฝึกนี้มีฉบับใหม่กว่าแล้ว แต่รอบนี้ยังใช้ฉบับเดิมที่เริ่มไว้
notice-start-newer = เริ่มใหม่ด้วยฉบับใหม่
notice-trial = กำลังทดลองเล่นตั้งแต่ช่วง “{ $turn }” รอบนี้จะไม่ถูกเก็บไว้
debrief-trial = ทดลองเล่นตั้งแต่ช่วง “{ $turn }” ไม่เก็บไว้
trial-leave = ออกจากการทดลองเล่น
mistakes-show = ดูรายการ
mistakes-hide = ปิดรายการ
mistakes-title = ข้อผิดพลาดในเนื้อหา
mistakes-errors = ข้อผิดพลาด { $count } จุด
mistakes-warnings = คำเตือน { $count } จุด
mistakes-more = ยังมีอีก { $count } จุด ใช้คำสั่ง “sabr check” เพื่อดูทั้งหมด
mistakes-error = ข้อผิดพลาด
mistakes-warning = คำเตือน

## ชื่อในรายการตายตัว

channel-chat = แชต
channel-phone = โทรศัพท์
channel-email = อีเมล
channel-social = โพสต์สาธารณะ
channel-sms = ข้อความ SMS
channel-counter = หน้าเคาน์เตอร์
axis-patience = ความอดทน
axis-anger = ความโกรธ
axis-confusion = ความสับสน
axis-trust = ความไว้วางใจ
band-calm = ใจเย็นอยู่
band-tense = เริ่มตึง
# ใช้ทั้งกับคนที่โกรธและคนที่ตกใจจนทำอะไรไม่ถูก
band-hot = ไม่ไหวแล้ว
dimension-patience = ความใจเย็น
dimension-patience-about = รับรู้ความรู้สึก ให้เวลา และนิ่งได้แม้ถูกยั่ว
dimension-positive-language = การพูดเชิงบวก
dimension-positive-language-about = สุภาพ บอกสิ่งที่ทำได้ บอกว่าจะเกิดอะไรต่อ และใครเป็นคนดูแล
dimension-accuracy = ความถูกต้อง
dimension-accuracy-about = บอกครบในสิ่งที่ลูกค้าต้องรู้ และไม่บอกผิด
dimension-escalation = การส่งต่อเรื่อง
dimension-escalation-about = ส่งต่อเมื่อถึงเวลา ถูกทีม ข้อมูลครบ และไม่ส่งถ้าจบเองได้
outcome-resolved = จบเรื่องได้
outcome-partly = จบได้บางส่วน
outcome-handed-over = ส่งต่อแล้ว
outcome-unresolved = ยังไม่จบ
outcome-abandoned = ลูกค้าเลิกคุยไปก่อน
outcome-disconnected = คุณเป็นฝ่ายตัดการสนทนา
mode-practice = ฝึกซ้อม
mode-practice-about = ขอคำใบ้ได้ พลาดแล้วมีสะกิดเตือน หยุดชั่วคราวได้ และย้อนช่วงล่าสุดได้ ใช้ตัวช่วยแล้วไม่หักคะแนน แค่จดไว้
mode-assessment = สอบ
mode-assessment-about = เงื่อนไขเดียวกันทุกคน ไม่มีคำใบ้ หยุดหรือย้อนกลับไม่ได้ เวลาเดินตลอด คุยจบแล้วค่อยดูผล
intensity-off = ไม่มีคำหยาบเลย
intensity-mild = พูดแรง แต่ไม่หยาบ
intensity-real = แรงเหมือนเจอจริงในวันแย่ๆ
content-note-insults = ลูกค้าคนนี้ใช้คำพูดดูถูก
content-note-grief = ลูกค้าคนนี้เพิ่งสูญเสียคนใกล้ชิด
content-note-health = เรื่องนี้มีความเจ็บป่วยและความกังวลใจ
content-note-money = เรื่องนี้มีความกังวลหรือข้อขัดแย้งเรื่องเงิน

## คลังบทฝึก

library-greeting = สวัสดี วันนี้มีใครรอคุณอยู่บ้าง
library-intro = การ์ดแต่ละใบคือลูกค้าหนึ่งคนกับเรื่องของเขา จะพิมพ์ตอบเองหรือเลือกจากคำตอบที่มีให้ก็ได้ คุยจบแล้วจะเห็นว่าคำไหนของคุณส่งผลอย่างไร
library-continue = ทำต่อจากที่ค้างไว้
# $started เป็นวันและเวลาที่พร้อมแสดง
unfinished-detail = { $moves ->
    [0] ยังไม่ได้พูดอะไร · เริ่ม { DATETIME($started, dateStyle: "long", timeStyle: "short") } น.
   *[other] ทำไปแล้ว { $moves } ขั้น · เริ่ม { DATETIME($started, dateStyle: "long", timeStyle: "short") } น.
}
unfinished-resume = ทำต่อ
# กดแล้วรอบนี้จะหายจากรายการ กลับมาทำต่อไม่ได้อีก
unfinished-set-aside = ไม่ทำต่อแล้ว
library-customers = ลูกค้า
card-difficulty = ระดับความยาก { $level } จาก 5
card-minutes = ราว { $minutes } นาที
card-skills = ทักษะที่ได้ฝึก
# ชื่อปุ่มสำหรับโปรแกรมอ่านหน้าจอ ส่วนตัวสั้นคือที่เห็นบนปุ่ม
card-open = เปิด: { $title }
card-open-short = เปิด
library-empty = ยังไม่มีบทฝึกในภาษานี้
library-empty-hint = ภาษาเหล่านี้มีลูกค้ารออยู่:
library-empty-all = ยังไม่มีบทฝึกที่เล่นได้ในภาษาใดเลย ใช้คำสั่ง “sabr check” ดูว่าเนื้อหาผิดตรงไหน

## คนที่ฝึกบนเครื่องนี้

# ปุ่มบนแถบ เมื่อไม่มีคนอื่นฝึกที่นี่
person-just-me = ฉันคนเดียว
# คนเดิมเมื่อเพิ่มคนอื่นแล้ว และยังไม่ได้ตั้งชื่อ
person-me = ฉัน
person-menu = คนที่กำลังฝึก: { $name }
person-choose = ใครกำลังฝึก
person-add = เพิ่มคน
person-rename = เปลี่ยนชื่อ
person-name = ชื่อ
person-name-hint = ชื่ออะไรก็ได้ ภาษาใดก็ได้
person-keep = บันทึก
person-cancel = ยกเลิก
person-progress = ความก้าวหน้าของฉัน
person-taken = มีคนใช้ชื่อนี้อยู่แล้ว
person-empty = กรุณาพิมพ์ชื่อก่อน
person-long = ชื่อยาวได้ไม่เกิน { $most } ตัวอักษร
person-unkept = เพิ่มหรือเลือกคนได้เมื่อบันทึกผลที่นี่ได้แล้ว
person-switch-kept = บทสนทนาที่ค้างอยู่จะเก็บไว้ตามเดิม คนที่เริ่มไว้กลับมาคุยต่อได้ทุกเมื่อ
person-switch-lost = บทสนทนาที่ค้างอยู่บันทึกไม่ได้ และจะหายไป
person-switch-go = เปลี่ยนเป็น { $name }
person-switch-stay = อยู่ต่อ

## สิ่งที่ทำถูกบันทึกหรือไม่

unsaved-read-only = สิ่งที่ทำตอนนี้ยังไม่ได้บันทึก เพราะ { $file } หรือโฟลเดอร์ของไฟล์นี้อ่านได้อย่างเดียว ฝึกต่อได้ตามปกติ ข้อมูลจะอยู่ในหน่วยความจำจนกว่าจะปิดหน้าต่าง ส่วนที่บันทึกไว้ก่อนหน้ายังปลอดภัย เปิดสิทธิ์เขียนแล้วลองอีกครั้ง
unsaved-full = สิ่งที่ทำตอนนี้ยังไม่ได้บันทึก เพราะดิสก์ที่เก็บ { $file } เต็ม ฝึกต่อได้ตามปกติ ข้อมูลจะอยู่ในหน่วยความจำจนกว่าจะปิดหน้าต่าง ส่วนที่บันทึกไว้ก่อนหน้ายังปลอดภัย เพิ่มที่ว่างแล้วลองอีกครั้ง
unsaved-locked = สิ่งที่ทำตอนนี้ยังไม่ได้บันทึก เพราะโปรแกรมอื่นล็อก { $file } อยู่ ฝึกต่อได้ตามปกติ ข้อมูลจะอยู่ในหน่วยความจำจนกว่าจะปิดหน้าต่าง ส่วนที่บันทึกไว้ก่อนหน้ายังปลอดภัย ปิดโปรแกรมนั้นแล้วลองอีกครั้ง
unsaved-damaged = { $file } เสียหาย จึงไม่เขียนอะไรลงไปอีก ฝึกต่อในหน่วยความจำได้ เมื่อปิดหน้าต่างแล้วให้เรียก “sabr verify --rescue” เพื่อย้ายรอบฝึกที่ยังสมบูรณ์ทั้งหมดไปไว้ในไฟล์ใหม่
unsaved-unreadable = อ่าน { $file } ในฐานะไฟล์เก็บรอบฝึกของซอบัรไม่ได้ ฝึกต่อในหน่วยความจำได้ ย้ายไฟล์นี้ออก หรือใช้ “sabr restore” กู้จากไฟล์สำรอง แล้วลองอีกครั้ง
unsaved-newer = { $file } เขียนโดยซอบัรรุ่นใหม่กว่า ฝึกต่อในหน่วยความจำได้ ไฟล์นี้ปลอดภัยและไม่ถูกแตะต้อง อัปเดตซอบัรเพื่อบันทึกลงไฟล์นี้ได้อีก
unsaved-elsewhere = บทสนทนานี้คุยต่อไปแล้วในอีกหน้าต่างหนึ่ง สิ่งที่พูดที่นี่หลังจากนี้จะไม่ถูกเก็บ
unsaved-try-again = ลองอีกครั้ง
found-repaired = { $file } เสียหายหนึ่งจุด ซ่อมแล้ว ไม่มีอะไรหาย
found-log = ส่วนล่าสุดของ { $file } เสียหายหรือขาดหาย ก้าวท้าย ๆ ของบทสนทนาที่คุยค้างอยู่อาจหายไป ส่วนก่อนหน้ายังอยู่ครบ เก็บสำเนาส่วนนั้นไว้ที่ { $kept }
found-sums = ค่าตรวจสอบของ { $file } เสียหาย และสร้างใหม่แล้ว ใช้ “sabr verify” ตรวจทุกรอบฝึกเพื่อความแน่ใจ
found-page = บางส่วนของ { $file } เสียหาย “sabr verify” บอกได้ว่ารอบฝึกใดยังสมบูรณ์ และ “sabr verify --rescue” ย้ายรอบเหล่านั้นไปไว้ในไฟล์ใหม่

## บทสนทนาที่เป็นส่วนหนึ่งของคอร์ส

course-open = บทสนทนานี้เป็นส่วนหนึ่งของคอร์สที่คุณเรียนอยู่ พอจบแล้วผลจะถูกส่งไปที่คอร์ส
course-sending = กำลังส่งผลไปที่คอร์ส กรุณาเปิดหน้าต่างนี้ไว้สักครู่
course-there = ส่งผลไปถึงคอร์สแล้ว ปิดหน้าต่างนี้แล้วกลับไปเรียนต่อได้เลย
course-waits = ผลยังส่งไปไม่ถึงคอร์ส: { $reason } ระบบเก็บผลไว้ที่นี่แล้ว ไม่สูญหาย
course-again = ส่งอีกครั้ง

## ความก้าวหน้า

progress-heading = คุณไปถึงไหนแล้ว
progress-of = { $name } ไปถึงไหนแล้ว
progress-intro = อยู่ในเครื่องนี้เท่านั้น และเพื่อคุณเท่านั้น ฝึกซ้อมกับสอบแยกจากกัน และแต่ละภาษาก็แยกกัน
progress-empty = ยังไม่มีอะไรที่นี่ ทุกคนเริ่มแบบนี้
progress-empty-why = หลังบทสนทนาแรก หน้านี้จะบอกว่าคุณอยู่ตรงไหน อะไรเปลี่ยนไป และควรฝึกอะไรต่อ
progress-unread = ตอนนี้อ่านสิ่งที่เก็บไว้ไม่ได้ ข้อความด้านบนบอกสาเหตุ
progress-next = ควรฝึกอะไรต่อ
next-begin = ลูกค้าใจเย็น เหมาะกับการเริ่มต้น
next-critical = ครั้งก่อนเกิดข้อผิดพลาดร้ายแรงที่นี่ ลองใหม่อย่างใจเย็นอีกครั้ง แล้วเรื่องนั้นจะผ่านไป
next-untried = ทักษะที่ต่ำที่สุดตอนนี้คือ “{ $dimension }” ({ $score }) คุณยังไม่เคยเจอลูกค้าคนนี้ ซึ่งต้องใช้ทักษะนี้
next-weak = “{ $dimension }” ได้ { $score } กับลูกค้าคนนี้ ต่ำกว่าทุกคน
next-unseen = “{ $dimension }” ยังไม่เคยมีในบทสนทนาของคุณ ที่นี่มี
next-new = คุณยังไม่เคยเจอลูกค้าคนนี้
next-long-ago = เจอลูกค้าคนนี้ครั้งล่าสุดเมื่อ { DATETIME($day, dateStyle: "long") }
sum-practised = บทสนทนาฝึกซ้อม
sum-assessed = การสอบ
sum-time = เวลาในบทสนทนา
sum-time-value = { DURATION($seconds) }
sum-days = วันที่ได้ฝึก
sum-days-value = { $count } ใน { $of } วันที่ผ่านมา
sum-in-a-row = ติดต่อกัน { $count } วัน
sum-passed = { $count ->
    [0] ยังไม่มีที่ผ่าน
   *[other] ผ่าน { $count } ครั้ง
}
progress-shown = สิ่งที่แสดง
progress-shown-language = ภาษาของบทสนทนา
progress-skills = ตอนนี้คุณอยู่ตรงไหน
skills-note = จากบทสนทนาล่าสุดกับลูกค้าแต่ละคน รวม { $count } คน การเปลี่ยนแปลงเทียบเฉพาะบทสนทนาที่ให้คะแนนด้วยเกณฑ์เดียวกัน
skill-up = สูงกว่าครั้งแรก { NUMBER($points) }
skill-down = ต่ำกว่าครั้งแรก { NUMBER($points) }
skill-same = เท่ากับครั้งแรก
skill-once = ยังไม่มีอะไรให้เทียบ
progress-line = เมื่อเวลาผ่านไป
line-of = ลูกค้า: { $customer }
line-all = ลูกค้าทุกคน
line-all-note = ลูกค้าแต่ละคนต้องการไม่เหมือนกัน คะแนนที่ลดลงอาจแค่แปลว่าลูกค้ายากขึ้น
line-one = บทสนทนาเดียวยังไม่เป็นเส้น หลังครั้งต่อไปจะเห็นทิศทางที่นี่
line-rules = เกณฑ์เปลี่ยน
line-rules-why = ตรงที่เส้นขาด เกณฑ์การให้คะแนนเปลี่ยนไป คะแนนก่อนและหลังจึงเทียบกันไม่ได้
line-older = ไม่ได้แสดงบทสนทนาที่เก่ากว่านี้อีก { $count } ครั้ง
line-pick = ชี้ที่บทสนทนาใดก็ได้ หรือใช้ปุ่มลูกศร เพื่อดูที่นี่
line-point = { $number }. { $title } · { DATETIME($started, dateStyle: "long", timeStyle: "short") }
line-alt = คะแนนของบทสนทนา { $count } ครั้ง จากเก่าไปใหม่
line-alt-of = { $dimension }: จาก { $from } เป็น { $to }
progress-when = เมื่อใด
progress-customer = ลูกค้า
progress-met = ลูกค้าทีละคน
which-label = แสดงบทสนทนาครั้งไหน
which-last = ล่าสุด
which-best = ดีที่สุด
which-first = ครั้งแรก
met-attempts = คุย { $count } ครั้ง · { DATETIME($started, dateStyle: "long") }
met-other-rules = บางครั้งใช้เกณฑ์อื่น

## ก่อนเริ่มคุย

brief-you = คุณเป็นใคร
brief-customer = ลูกค้าของคุณ
brief-goal = เป้าหมายของการคุยครั้งนี้
brief-note-heading = ควรรู้ก่อนเริ่ม
brief-note-care = กด “พักไว้ก่อน” ออกมาได้ทุกเมื่อ ไม่มีอะไรหาย และไม่มีใครถามเหตุผล
brief-terms = จะเล่นแบบไหน
brief-intensity = ให้ลูกค้าพูดแรงได้แค่ไหน
brief-intensity-about = อารมณ์ของลูกค้าและคะแนนไม่เปลี่ยนตามข้อนี้
brief-rules = ใช้นโยบายของที่ไหน
brief-rules-usual = { $policy } · ปกติของบทนี้
brief-rules-other = นโยบายโดยย่อเขียนไว้สำหรับที่อื่น ตรงไหนต่างกันให้ถือตามข้อจำกัดนี้
limit-checks = { $count ->
    [0] ไม่ต้องตรวจสอบตัวตน
   *[other] ตรวจสอบตัวตน { $count } ข้อก่อนบอกข้อมูลบัญชี
}
limit-hold = ให้รอได้ไม่เกิน { DURATION($seconds) }
limit-warnings = { $count ->
    [0] จบการสนทนาได้โดยไม่ต้องเตือน
   *[other] เตือน { $count } ครั้งก่อนจบการสนทนา
}
limit-offer = ข้อเสนอไม่เกิน { NUMBER($share, style: "percent") } ของยอดที่จ่าย
limit-offer-none = ไม่มีเงินหรือของชดเชยให้
limit-first-reply = ตอบครั้งแรกภายใน { DURATION($seconds) }
limit-reply = ตอบครั้งต่อไปภายใน { DURATION($seconds) }
brief-policy = นโยบายโดยย่อ
brief-policy-note = ระหว่างคุยเปิดอ่านนโยบายนี้ซ้ำได้ตลอด
brief-scored = ให้คะแนนเรื่องอะไรบ้าง
brief-start = เริ่มคุย
brief-missing = บทฝึกนี้เล่นในภาษานี้ไม่ได้

## ระหว่างคุย

channel-and-title = { $channel } · { $title }
clock-label = เวลาที่ใช้ไป { DURATION($seconds, style: "clock") }
mood-label = อารมณ์: { $mood }
portrait-label = ภาพ{ $customer } วงรอบภาพบอกความอดทน { $patience } ความโกรธ { $anger } ความสับสน { $confusion } ความไว้วางใจ { $trust }
speaker-you = คุณ
speaker-says = { $speaker }: { $words }
# ชื่อของรายการข้อความ สำหรับโปรแกรมอ่านหน้าจอ
transcript-label = บทสนทนา
transcript-newest = ไปที่ข้อความล่าสุด
# บรรทัดเล็กๆ กลางบทสนทนา
act-verify = คุณขอตรวจสอบ: { $check }
act-offer = คุณเสนอ: { $offer }
act-warn = คุณเตือนลูกค้าเรื่องถ้อยคำ
act-escalate = คุณส่งเรื่องต่อให้: { $team }
act-handover = ข้อมูลที่ส่งไปด้วย: { LIST($facts) }
act-told = บอกลูกค้าแล้ว
act-end = คุณจบการสนทนา
act-look-up = คุณเปิดดู: { $article }
act-hold = คุณขอให้ลูกค้ารอ
act-hold-minutes = คุณขอให้ลูกค้ารอ { $minutes } นาที
act-hold-asked = ขออนุญาตก่อน
act-hold-reason = บอกเหตุผล
act-resume = คุณกลับมาคุยต่อ
act-resume-thanks = คุณกลับมาและขอบคุณที่รอ
act-ticket = บันทึกงาน: { $category } { $priority } ขั้นต่อไป: { $step }
act-hint = คุณขอคำใบ้
act-wait = คุณเงียบไปพักหนึ่ง
act-back = คุณย้อนกลับไปหนึ่งช่วง
way-ticket = ส่งเป็นใบงาน
way-live = โอนให้ทันทีโดยอยู่ด้วยจนอีกทีมรับเรื่อง
way-call-back = ให้โทรกลับ
priority-low = ความสำคัญต่ำ
priority-normal = ความสำคัญปกติ
priority-high = ความสำคัญสูง
priority-urgent = เร่งด่วน
panel-show = นโยบายและเครื่องมือ
panel-hide = กลับไปที่บทสนทนา
panel-policy = นโยบายโดยย่อ
panel-desk = เครื่องมือของคุณ
desk-hint = สิ่งที่ทำตรงนี้จะไปพร้อมกับคำตอบถัดไปของคุณ ทำก่อน แล้วค่อยบอกลูกค้า
desk-verify = ตรวจสอบตัวตน
desk-offer = ยื่นข้อเสนอ
desk-done = ทำแล้ว: { $what }
desk-conduct = ถ้อยคำของลูกค้า
desk-warn = เตือนลูกค้า
desk-warned = เตือนไปแล้ว { $count } ครั้ง
desk-escalate = ส่งต่อเรื่อง
desk-team = ส่งให้ใคร
desk-handover = ข้อมูลที่จะส่งไปด้วย
desk-told = ลูกค้ารู้แล้วว่าจะเกิดอะไรต่อไป
desk-escalate-go = ส่งต่อเลย
desk-escalated = ส่งต่อให้แล้ว: { $team }
desk-end = จบการสนทนา
desk-end-ask = จบแล้วจะกลับมาคุยต่อไม่ได้อีก
desk-end-yes = จบเลย
desk-end-no = คุยต่อ
reply-own = พิมพ์ตอบเอง
reply-offered = เลือกคำตอบ
reply-label = คำตอบของคุณ
reply-placeholder = พิมพ์ตอบลูกค้า …
reply-hint = กด Enter เพื่อส่ง กด Shift+Enter เพื่อขึ้นบรรทัดใหม่
reply-send = ส่ง
reply-cut = ข้อความยาวเกินกำหนด จึงตัดท้ายออก { $count } ตัวอักษร
stop-practice = พักไว้ก่อน
coach-label = ตัวช่วยระหว่างฝึก
hint-ask = คำใบ้
hint-heading = จังหวะนี้ควรทำอะไร
hint-points = ควรพูดหรือถาม
hint-nothing = ไม่มีอะไรขาดแล้ว ตอบแล้วไปต่อได้เลย
hint-noted = จดไว้ในสรุปหลังคุย ไม่หักคะแนน
hint-close = ปิดคำใบ้
nudge-heading = สะกิดเตือนเรื่องเมื่อกี้
nudge-close = ปิดคำเตือน
pause-ask = หยุดชั่วคราว
pause-heading = พักสักครู่
pause-why = นาฬิกาหยุดเดิน สำหรับลูกค้าเหมือนไม่มีเวลาผ่านไปเลย
pause-go-on = กลับไปคุยต่อ
back-ask = ย้อนหนึ่งช่วง
ended-heading = เรื่องจบอย่างไร
ended-debrief = ดูว่าคำพูดของคุณส่งผลอย่างไร
no-practice = ตอนนี้ยังไม่ได้คุยกับลูกค้าคนไหน

## การสนทนา: เครื่องมือทั้งหมด

desk-records = ข้อมูลของลูกค้า
desk-articles = เปิดดูข้อมูล
# สำหรับโปรแกรมอ่านหน้าจอ: เคยเปิดดูแล้ว
desk-open-again = เปิดดูอีกครั้ง: { $article }
article-close = ปิด: { $article }
desk-hold = ขอให้ลูกค้ารอ
hold-asked = ขออนุญาตลูกค้าแล้ว
hold-reason = บอกเหตุผลแล้ว
hold-minutes = เวลาที่บอกลูกค้าไว้
hold-go = ให้ลูกค้ารอ
hold-heading = { $customer } กำลังรออยู่
hold-time = รอมาแล้ว { DURATION($seconds, style: "clock") }
hold-announced = บอกไว้ { DURATION($seconds, style: "short") }
hold-announced-none = ไม่ได้บอกเวลาไว้
hold-longest = ให้รอได้ไม่เกิน { DURATION($seconds, style: "short") }
hold-past-announced = นานกว่าที่บอกไว้
hold-past-longest = นานเกินกำหนด
hold-deaf = ลูกค้ายังไม่ได้ยินคุณ กลับไปหาลูกค้าก่อนแล้วค่อยตอบ
hold-thank = ขอบคุณที่ลูกค้ารอ
hold-resume = กลับไปหาลูกค้า
desk-way = ส่งต่อด้วยวิธีใด
team-tier = { $team } · ระดับ { $tier }
# หลังการสนทนา
wrap-heading = บันทึกงาน
wrap-about = การสนทนาจบแล้ว เขียนสิ่งที่เพื่อนร่วมงานคนต่อไปต้องรู้ไว้ตรงนี้
wrap-category = ประเภทเรื่อง
wrap-priority = ความสำคัญ
wrap-next-step = ขั้นต่อไป
wrap-note = รายละเอียด
wrap-note-hint = เกิดอะไรขึ้น เพราะอะไร และรับปากอะไรไว้ …
wrap-write = ส่งบันทึกงาน
wrap-leave = ข้ามไปโดยไม่เขียน
wrap-missing = เลือกประเภทเรื่อง ความสำคัญ และขั้นต่อไปก่อน
urgency-low = ต่ำ
urgency-normal = ปกติ
urgency-high = สูง
urgency-urgent = เร่งด่วน
# ความหมายของแต่ละช่องทางบนหน้าจอ
captions-gone = ย้อนอ่านข้อความก่อนหน้านี้ไม่ได้แล้ว
letter-subject = เรื่อง: { $subject }
letter-reply = ตอบกลับ: { $subject }
letter-hint = กด Enter เพื่อขึ้นบรรทัดใหม่ กด Ctrl+Enter เพื่อส่ง
public-post = สาธารณะ ทุกคนอ่านได้
private-message = ข้อความส่วนตัว
chars-left = เหลืออีก { $count } ตัวอักษร
chars-over = ยาวเกินไป { $count } ตัวอักษร ตัดให้สั้นลงก่อนส่ง
sms-count = { $count } ตัวอักษร · ข้อความที่ { $parts } จาก { $most }
reply-within = ควรตอบภายใน { DURATION($seconds, style: "short") }
reply-overdue = ช้าแล้ว ควรตอบภายใน { DURATION($seconds, style: "short") }

## สรุปหลังคุย

title-and-customer = { $title } · { $customer }
debrief-ending = เรื่องจบอย่างไร
debrief-stopped = หยุดตรงนี้ก็ไม่เป็นไร
debrief-stopped-why = ข้างล่างคือสิ่งที่เห็นจนถึงตอนนี้ ยังไม่ตัดสินว่าผ่านหรือไม่ พักหายใจก่อนได้ พร้อมเมื่อไรค่อยคุยต่อ หรือจะพอแค่นี้ก็ได้
debrief-stopped-assessment = การสอบจะแสดงผลเมื่อจบ เพื่อให้เหมือนกันทุกคน จะคุยต่อหรือพอแค่นี้ก็ได้ ระหว่างนี้เวลายังเดินอยู่
debrief-go-on = คุยต่อจากที่หยุดไว้
debrief-played = เงื่อนไขของรอบนี้
played-rules = นโยบาย: { $policy }
played-intensity = ความแรงของคำพูด: { $intensity }
help-none = ไม่ได้ใช้ตัวช่วย
help-hints = ขอคำใบ้ { $count } ครั้ง
help-back = ย้อนกลับ { $count } ช่วง
debrief-apart = เรื่องจะจบอย่างไรขึ้นอยู่กับลูกค้าด้วย จึงให้คะแนนฝีมือของคุณแยกต่างหาก
debrief-technique = ฝีมือของคุณ
score-value = { $dimension }: { $score } จาก 100
not-observed = ไม่ได้ประเมิน
not-observed-why = ไม่มีจังหวะไหนที่ต้องใช้ทักษะด้านนี้ ไม่ได้แปลว่าได้ศูนย์
# $credit อาจเป็นเศษ เช่น 1.5 ส่วน $count คือจำนวนจังหวะที่ต้องใช้
criterion-credit = { $credit } จาก { $count }
score-debits = พลาดแล้วถูกหัก { $points } คะแนน
pass-yes = ผ่าน: ทุกด้านได้ตั้งแต่ { $mark } ขึ้นไป
pass-no-mark = ยังไม่ผ่าน: ทุกด้านต้องได้ตั้งแต่ { $mark } ขึ้นไป
pass-no-critical = ไม่ผ่าน: มีข้อผิดพลาดร้ายแรง
pass-open = ยังไม่ตัดสินว่าผ่านหรือไม่ผ่าน เพราะคุยกันไม่จบ
critical-heading = ข้อผิดพลาดร้ายแรง
critical-none = ไม่มี คุณไม่ได้พูดหรือทำอะไรที่ห้ามเด็ดขาด
simulated-heading = ตัวเลขจำลอง
simulated-note = แบบจำลองคำนวณจากอารมณ์และตอนจบ ไม่ได้ไปถามใครมาจริงๆ
simulated-csat = ความพึงพอใจ (CSAT)
simulated-csat-value = { $value } จาก 5
simulated-nps = จะแนะนำต่อ (NPS)
simulated-nps-value = { $value } จาก 10
simulated-ces = ความสะดวก (CES)
simulated-ces-value = { $value } จาก 7
simulated-resolution = จบได้ในครั้งเดียว
simulated-yes = ได้
simulated-no = ไม่ได้
simulated-handling = เวลาที่ใช้
simulated-handling-value = { DURATION($seconds, style: "short") }
simulated-first-reply = เวลาก่อนตอบครั้งแรก
simulated-resolution-time = เวลาจนเรื่องจบ
simulated-unresolved = เรื่องยังไม่จบ
simulated-in-time = ตอบทันเวลา
simulated-abandoned = ลูกค้าเลิกกลางคัน
simulated-abandoned-yes = ใช่
simulated-abandoned-no = ไม่ใช่
simulated-unknown = ยังไม่ทราบ
evidence-heading = คุณพูดอะไร แล้วเกิดผลอย่างไร
evidence-legend = ความหมายของเครื่องหมาย
mark-credit = ได้คะแนน
mark-partly = ได้บางส่วน
mark-missed = ขาดไป
# $points คือคะแนนจาก 100
mark-slip = พลาด −{ $points }
mark-slip-plain = พลาด
mark-critical = ข้อผิดพลาดร้ายแรง
finding-quote = “{ $words }”
finding-by-author = ผู้เขียนบทฝึกให้คะแนนคำตอบนี้ทั้งข้อความ ไม่ได้มาจากคำใดคำหนึ่ง
finding-better = ลองพูดแบบนี้:
finding-better-note = บันทึกแบบนี้ได้:
finding-tip = ฝึกให้ติดเป็นนิสัย: { $tip }
findings-left-out = ที่ขาดไปในช่วงนี้
findings-of-acts = ที่คุณทำในช่วงนี้
steps-done = ทำแล้ว
steps-left-out = ขาดไป
mood-heading = อารมณ์ของลูกค้าทีละขั้น
mood-step = ขั้นที่ { $step }
mood-start = เริ่มต้น
# กราฟในรูปคำพูด
mood-alt = { $axis }เปลี่ยนจาก { $from } เป็น { $to } ต่ำสุด { $low } สูงสุด { $high }
mood-alt-all = { $patience } { $anger } { $confusion } { $trust }
mood-pick = ชี้ที่ขั้นใดขั้นหนึ่ง หรือใช้ปุ่มลูกศร เพื่อดูว่าอะไรทำให้อารมณ์เปลี่ยน
mood-change = { $axis } จาก { $from } เป็น { $to }: { $cause }
mood-unchanged = ไม่มีอะไรเปลี่ยน
mood-table-show = ดูเป็นตาราง
mood-table-hide = ซ่อนตาราง
# สาเหตุต่อท้ายเครื่องหมาย : บอกว่าอะไรทำให้อารมณ์เปลี่ยน
cause-point-made = พูดเรื่องที่ต้องพูด
cause-point-missed = ขาดเรื่องที่ต้องพูด
cause-turn = การสนทนายืดออกไป
cause-not-understood = ลูกค้าไม่เข้าใจคำตอบ
cause-waiting = ลูกค้าต้องรอ
cause-recovery = ช่วงที่ผ่านไปได้ดี
cause-long-reply = คำตอบยาว
cause-offer-made = ข้อเสนอ
cause-offer-again = ข้อเสนอเพิ่มอีก
cause-warned = คำเตือน
cause-escalated = การถูกส่งต่อ
cause-held = การขอให้รอ
cause-held-badly = ให้รอโดยไม่ขอและไม่บอกเหตุผล
debrief-again = ฝึกอีกรอบ

# อีกทางหนึ่งตั้งแต่ช่วงนั้นไป เทียบกับทางแรก
ways-heading = สองทาง เทียบกัน
ways-note = คุณกำลังลองอีกทางหนึ่ง ครั้งแรกยังอยู่เหมือนเดิม และครั้งนี้จะไม่ถูกเก็บไว้
ways-result = ผลที่ได้
ways-first = แบบที่ทำไว้
ways-other = อีกทางหนึ่ง
ways-ending = ตอนจบ
ways-open = ยังไปไม่ถึงตรงนี้
ways-over = จบไปก่อนแล้ว
ways-turn = ช่วงที่ { $number }
ways-mood = { $axis } { $value }
ways-try = ลองอีกทางจากตรงนี้
ways-go-on = ไปต่อกับทางนี้
ways-again = ลองใหม่จากจุดเดิม
ways-back = กลับไปหน้าสรุปผล

# มุมมองผู้เขียน: ทำไมบทสนทนาไปทางนี้
when-always = ทุกกรณี
when-otherwise = กรณีอื่น
when-made = พูดหรือทำแล้ว: { $point }
when-made-ever = เคยพูดหรือทำแล้ว: { $point }
when-at-least = { $axis }ตั้งแต่ { $value } ขึ้นไป
when-below = { $axis }ต่ำกว่า { $value }
when-verified = ตรวจสอบตัวตนแล้ว
when-escalated = ส่งต่อเรื่องในช่วงนี้
when-escalated-ever = เคยส่งต่อเรื่องแล้ว
when-escalated-to = เคยส่งต่อเรื่องให้{ $team }แล้ว
when-warned = เตือนแล้ว
when-offered = เสนอแล้ว: { $offer }
when-allowed = นโยบายอนุญาต: { $offer }
when-private = ย้ายไปคุยทางข้อความส่วนตัวแล้ว
when-held = เคยให้ลูกค้ารอ
when-looked-up = เปิดดูแล้ว: { $article }
when-not = ไม่ใช่กรณี: { $what }
graph-anywhere = จากทุกช่วง
graph-clarify = ไม่เข้าใจ: ลูกค้าถามซ้ำ
graph-patience-gone = หมดความอดทน
graph-waiting = เริ่มรู้สึกว่ารอนานเมื่อผ่านไป { DURATION($seconds) }
graph-hangs-up = ลูกค้าเลิกคุย: { $when }
graph-agent-ends = เจ้าหน้าที่จบการสนทนา

# มุมมองผู้เขียนของบทฝึก
settings-author = มุมมองผู้เขียน
settings-author-why = แสดงเบื้องหลังของบทฝึกทุกเรื่อง ทั้งคำตอบ ตัวอย่างคำตอบที่ดี และตอนจบ ระหว่างฝึกควรปิดไว้
author-open = มุมมองผู้เขียน
author-missing = แสดงบทฝึกนี้ในภาษานี้ไม่ได้
author-back = ข้อมูลก่อนเริ่ม
author-graph = แผนผัง
author-graph-about = ช่วงการสนทนา { $turns } ช่วง ตอนจบ { $endings } แบบ รายการด้านข้างมีข้อมูลเดียวกัน ใช้ปุ่มลูกศรเลื่อนแผนผัง ปุ่ม + และ − ย่อขยาย ปุ่ม 0 แสดงทั้งหมด
author-list = ช่วงการสนทนาและตอนจบ
author-turn = รายละเอียด
author-search = ค้นหา
author-found = { $count } จาก { $all }
author-fit = แสดงทั้งหมด
author-larger = ขยาย
author-smaller = ย่อ
author-try = ลองเล่นอัตโนมัติ { $runs } รอบ
author-trying = กำลังลอง …
author-tried = ลองแล้ว { $runs } รอบ
author-never = ไม่เคยเกิดขึ้น
author-seldom = ไม่ค่อยเกิดขึ้น
author-often = เกิดขึ้นบ่อย
author-met = เกิดขึ้น { NUMBER($share, style: "percent") } ของรอบทั้งหมด
author-start = จุดเริ่ม
author-pick = เลือกช่วงจากรายการหรือจากแผนผัง
author-says = ลูกค้าพูดว่า
author-replies = คำตอบที่มีให้เลือก
author-model = ตัวอย่างคำตอบที่ดี
author-points = เรื่องที่ต้องพูดในช่วงนี้
author-next = ไปต่อที่
author-before = มาจาก
author-by-reply = คำตอบที่พาไปทางนี้: { $replies }
author-mistakes = ข้อผิดพลาดและคำแนะนำ
author-unmatched = คำตอบจริงที่ไม่ตรงกับสำนวนใดเลย
author-times = ×{ $count }
author-add = เพิ่มเป็นสำนวน
author-add-point = นับว่าพูดเรื่อง
author-add-pattern = สำนวน
author-add-finds = ตรงกับคำตอบนี้
author-add-misses = ไม่ตรงกับคำตอบนี้
author-add-save = บันทึก { $attribute } ลงใน { $file }
author-add-cancel = ยกเลิก
author-add-copy = บทฝึกนี้มากับซอบัร แก้ไขตรงนี้ไม่ได้ คัดลอกไปไว้ในโฟลเดอร์ของคุณก่อน แล้วเปิดโปรแกรมด้วย --content FOLDER จึงจะเพิ่มสำนวนได้
author-play = เล่นจากตรงนี้
author-play-moods = อารมณ์ในช่วงนี้
author-play-seed = ค่าตั้งต้นการสุ่ม (เว้นว่าง: สุ่มให้)
author-play-go = เล่น
author-less = { $axis }: ลด
author-more = { $axis }: เพิ่ม
