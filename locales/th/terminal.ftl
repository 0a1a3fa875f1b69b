# คำที่โปรแกรมใช้ในเทอร์มินัล คำสั่งอย่าง /help คงไว้ตามเดิม
terminal-no-display = ไม่พบหน้าจอ จึงเล่นในเทอร์มินัลแทน
terminal-no-graphics = เปิดหน้าต่างไม่ได้ ({ $reason }) จึงเล่นในเทอร์มินัลแทน
terminal-choose-scenario = จะคุยกับลูกค้าคนไหนดี พิมพ์หมายเลขได้เลย
terminal-unfinished = เรื่อง “{ $title }” ยังค้างอยู่ (ทำไปแล้ว { $moves } ขั้น) พิมพ์ 0 เพื่อทำต่อ
terminal-how-to = พิมพ์หมายเลขเพื่อเลือกคำตอบ หรือพิมพ์ตอบเองก็ได้ พิมพ์ /help เพื่อดูว่าทำอะไรได้อีกบ้าง
terminal-help = สิ่งที่คุณทำได้:
terminal-help-verify = ตรวจสอบตัวตน
terminal-help-offer = ยื่นข้อเสนอ
terminal-help-warn = เตือนลูกค้าเรื่องถ้อยคำ
terminal-help-escalate = ส่งต่อเรื่อง พร้อมข้อมูลที่จะส่งไปด้วย
terminal-help-end = จบการสนทนา
terminal-help-stop = พักไว้ก่อน ระบบเก็บไว้ให้ กลับมาทำต่อได้
terminal-help-hint = จังหวะนี้ควรทำอะไร ไม่หักคะแนน แต่จดไว้
terminal-help-back = ย้อนช่วงล่าสุดแล้วลองใหม่
terminal-help-look-up = เปิดดูข้อมูล เนื้อหาจะแสดงข้างล่าง
terminal-help-hold = ขอให้ลูกค้ารอ ใส่จำนวนนาทีที่บอกไว้ เติม “ask” ถ้าขออนุญาตแล้ว และ “reason” ถ้าบอกเหตุผลแล้ว
terminal-help-resume = กลับไปหาลูกค้า เติม “thank” ถ้าขอบคุณที่รอ
terminal-help-by = วิธีส่งต่อ ใส่หลังชื่อทีม: “by ticket” “by live” หรือ “by call-back” เติม “told” ถ้าบอกลูกค้าแล้ว
terminal-help-ticket = เขียนบันทึกงาน: ประเภทเรื่อง ความสำคัญ ขั้นต่อไป แล้วตามด้วยรายละเอียด
terminal-help-skip = ข้ามไปโดยไม่เขียนบันทึก
terminal-wrap-up = การสนทนาจบแล้ว พิมพ์ /ticket เพื่อเขียนบันทึกงาน หรือ /skip เพื่อข้ามไป
terminal-unknown-command = ไม่รู้จักคำสั่ง { $command } ลองพิมพ์ /help
terminal-no-such-number = มีให้เลือก { $count } ข้อ
terminal-refused = ตอนนี้ยังทำไม่ได้: { $reason }
terminal-not-saved = การฝึกรอบนี้ไม่ได้บันทึกไว้: { $reason }
terminal-trial = ทดลองเล่นตั้งแต่ช่วง “{ $turn }” รอบนี้จะไม่ถูกเก็บไว้
terminal-stopped = พักและเก็บไว้แล้ว ทำต่อได้ด้วย “sabr play --resume { $id }”
terminal-mood = ความอดทน { $patience } · ความโกรธ { $anger } · ความสับสน { $confusion } · ความไว้วางใจ { $trust }
terminal-you-could-say = ลองพูดแบบนี้: { $text }
terminal-done = เรียบร้อย
terminal-evidence = คำพูดของคุณส่งผลอย่างไร
terminal-no-attempts = ยังไม่มีประวัติการฝึก

# ผลคะแนน และประวัติรอบละหนึ่งบรรทัด
terminal-score = { $name }: { $score }
terminal-criterion = { $name }: { NUMBER($credit, maximumFractionDigits: 1) } จาก { $count }
terminal-figure = { $name }: { $value }
terminal-simulated = { $heading } ({ $note })
terminal-finding = { $name }  “{ $words }”
terminal-scores = { $patience } / { $positive } / { $accuracy } / { $escalation }
terminal-history = { $id } · { DATETIME($started) } · { $language } · { $mode } · { $state } · { $moves } ขั้น · { $title }
terminal-history-scored = { $id } · { DATETIME($started) } · { $language } · { $mode } · { $state } · { $moves } ขั้น · { $scores } · { $title }
terminal-other-rules = ≠ เล่นด้วยเกณฑ์คนละรุ่นกับปัจจุบัน
terminal-other-texts = ≠ เล่นด้วยข้อความคนละรุ่นกับปัจจุบัน
terminal-not-here = ? ไม่มีบทฝึกนี้ในเนื้อหาที่ใช้อยู่ ระบุโฟลเดอร์ของบทฝึกได้ด้วย “--content”
terminal-state-open = ยังค้างอยู่
terminal-state-abandoned = ไม่ทำต่อแล้ว
terminal-state-finished = จบแล้ว

# Another way from a turn on, side by side with the first.
terminal-way-first = แบบที่ทำไว้
terminal-way-other = อีกทางหนึ่ง
terminal-way-over = จบไปก่อนแล้ว
terminal-way-open = ยังเล่นไม่ถึงตรงนี้
terminal-way-score = { $name }: { $first } › { $other }
