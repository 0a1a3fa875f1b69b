# มุมมองผู้สอน: ผลของหลายคน ทั้งบนหน้าพิมพ์ ในเทอร์มินัล และในหน้าต่าง

## ทั้งหน้า

cohort-title = ผลของหลายคนเทียบกัน
cohort-first = นับคนละหนึ่งรอบ โดยใช้รอบแรก
cohort-last = นับคนละหนึ่งรอบ โดยใช้รอบล่าสุด
cohort-best = นับคนละหนึ่งรอบ โดยใช้รอบที่ดีที่สุด
cohort-apart = นำมารวมกันเฉพาะรอบที่ใช้บทฝึก ภาษา นโยบาย รูปแบบ และเกณฑ์ให้คะแนนเดียวกัน
cohort-few = ตัวเลขของกลุ่มที่มีไม่ถึงห้าคนถูกซ่อนไว้ รวมถึงตัวเลขอื่นที่ใช้คำนวณย้อนกลับได้
cohort-nothing = ยังแสดงผลไม่ได้ เพราะไม่มีบทฝึกใดที่มีคนเล่นจบในเงื่อนไขเดียวกันตั้งแต่ห้าคนขึ้นไป

## ชนิดของรอบ โดย $rules เป็นรหัสย่อ

cohort-kind = { $language } · { $policy } · { $mode } · เกณฑ์ให้คะแนน { $rules }
cohort-side = เทียบกัน
cohort-middle-why = คะแนนที่แสดงคือค่ากลางของทุกคน และครึ่งหนึ่งอยู่ในช่วงที่วงเล็บไว้
cohort-middle-of = { $middle } ({ $low }–{ $high })
cohort-people = จำนวนคน
cohort-with-critical = มีข้อผิดพลาดร้ายแรง
cohort-unproven = รอบที่ไม่มีห่วงโซ่แฮช จึงตรวจสอบความถูกต้องไม่ได้: { $count }
cohort-hidden = ไม่ถึงห้าคน
cohort-hidden-heading = ซ่อนไว้: ไม่ถึงห้าคน

## การกระจายของคะแนน

cohort-spread = การกระจายของคะแนน
cohort-spread-why = แท่งคือจำนวนคนในแต่ละช่วงสิบคะแนน เส้นด้านล่างลากจากคะแนนต่ำสุดถึงสูงสุด กรอบครอบคนครึ่งกลาง และขีดหนาอยู่ที่ค่ากลาง
cohort-spread-about = { $dimension }: ครึ่งหนึ่งของทุกคนอยู่ระหว่าง { $low } ถึง { $high } ค่ากลางคือ { $middle } จำนวนคน { $count }
cohort-mean = ค่าเฉลี่ย
cohort-lowest = ต่ำสุด
cohort-lower-quarter = ควอร์ไทล์ที่ 1
cohort-middle = มัธยฐาน
cohort-upper-quarter = ควอร์ไทล์ที่ 3
cohort-highest = สูงสุด
cohort-bins = จำนวนคนในแต่ละช่วงสิบคะแนน
cohort-bin = { $from }–{ $to }

## ช่วงการสนทนา

cohort-turns = ช่วงที่คนพลาด
cohort-turns-why = ถือว่าพลาดในช่วงนั้นเมื่อมีข้อพลั้งหรือข้อผิดพลาดร้ายแรง หรือได้ไม่ถึงครึ่งของสิ่งที่ช่วงนั้นต้องการ ช่วงที่คนพลาดมากที่สุดอยู่บนสุด
cohort-worst = คนพลาดมากที่สุดตรง “{ $line }”: { $slipped } จาก { $count } คน
cohort-turn = ช่วง
cohort-slipped = พลาด
cohort-missed = เครดิตที่พลาด
cohort-debits = คะแนนที่ถูกหัก (เฉลี่ย)
cohort-often = สิ่งที่ผิดบ่อยที่สุด
cohort-times = { $what } ({ $count })

## ข้อ

cohort-items = สถิติรายข้อ
cohort-items-why = หนึ่งข้อคือสิ่งหนึ่งที่ช่วงหนึ่งต้องการ ความง่ายคือเครดิตเฉลี่ยของคนที่เจอข้อนั้น ตั้งแต่ 0 (ไม่มีใครได้) ถึง 1 (ได้ทุกคน) อำนาจจำแนกคือสหสัมพันธ์กับค่าเฉลี่ยของข้ออื่น ๆ ของคนเดียวกัน ถ้าใกล้ 0 หรือติดลบ แปลว่าข้อนั้นไม่บอกอะไรเกี่ยวกับข้ออื่นหรือขัดกัน
cohort-item = ข้อ
cohort-facility = ความง่าย
cohort-discrimination = อำนาจจำแนก
cohort-alpha = แอลฟาของครอนบาค: { $alpha } จำนวนคน { $people } จำนวนข้อที่ทุกคนเจอ { $items }
cohort-alpha-none = คำนวณแอลฟาของครอนบาคไม่ได้ ต้องมีอย่างน้อยห้าคนที่เจอข้อเดียวกันตั้งแต่สองข้อขึ้นไป และคะแนนต้องต่างกัน
cohort-small-n = ไม่ถึงสามสิบคน: ตัวเลขรายข้ออาจเปลี่ยนไปมากเมื่อมีคนเพิ่ม
cohort-under = น้อยกว่า { $value }

## อัตราการผ่าน โดย $column และ $groups เป็นคำของนายจ้าง

cohort-selection = อัตราการผ่านแยกตาม { $column }
cohort-selection-why = อัตราส่วนเทียบแต่ละอัตรากับอัตราสูงสุด ถ้าต่ำกว่าสี่ในห้ามักต้องตรวจสอบต่อ การทดสอบฟิชเชอร์บอกโอกาสที่จะพบความต่างขนาดนี้หรือมากกว่าโดยบังเอิญ ทั้งสองอย่างไม่ได้พิสูจน์ว่าการทดสอบเป็นธรรมหรือไม่เป็นธรรม
cohort-group = กลุ่ม
cohort-rate = อัตรา
cohort-ratio = เทียบกับสูงสุด
cohort-fisher = การทดสอบฟิชเชอร์ p
cohort-remark = หมายเหตุ
cohort-highest-rate = อัตราสูงสุด
cohort-below = ต่ำกว่าสี่ในห้า
cohort-small-group = จำนวนน้อยเกินกว่าจะเชื่อถือได้
cohort-no-group = ไม่อยู่ในตาราง
cohort-selection-hidden = ซ่อนไว้เพราะมีไม่ถึงห้าคน หรือใช้คำนวณย้อนไปหากลุ่มเช่นนั้นได้: { $groups }
cohort-selection-none = ไม่มีสองกลุ่มให้เปรียบเทียบ หรือไม่มีใครผ่าน

## รายคน

cohort-person-by-person = รายคน
cohort-person = ชื่อ
cohort-person-number = คนที่ { $number }

## ไฟล์ โดย $reason เป็นข้อความของระบบ

cohort-files-read = ไฟล์ที่มีผล: { $files }
cohort-repeated = รอบที่พบซ้ำและนับครั้งเดียว: { $count }
cohort-unfinished = รอบที่ยังไม่จบและไม่ได้นับ: { $count }
cohort-troubles = สิ่งที่ไม่ได้นำมารวม และเหตุผล
cohort-why-foreign = ไม่มีผลของซอบัร
cohort-why-unreadable = อ่านไม่ได้: { $reason }
cohort-why-missing = ไม่มีไฟล์หรือโฟลเดอร์นี้
cohort-why-forbidden = ผู้ใช้นี้ไม่มีสิทธิ์อ่าน
cohort-why-too-large = ใหญ่เกินกว่าไฟล์ผลที่เป็นไปได้
cohort-why-too-many = มีไฟล์หรือโฟลเดอร์ซ้อนกันมากเกินไป ส่วนที่เหลือไม่ได้เปิดดู
cohort-why-locked = ล็อกด้วยรหัสผ่าน
cohort-why-later = เขียนโดยซอบัรรุ่นใหม่กว่า (รูปแบบ { $format })
cohort-why-cut-off = จบกลางคัน นับเฉพาะรอบที่สมบูรณ์ก่อนหน้านั้น
cohort-why-changed = ถูกแก้ไขหลังจากเขียนแล้ว นับเฉพาะรอบที่สมบูรณ์
cohort-why-broken = มีรอบที่ไม่ตรงกับที่บันทึกไว้ หรือเป็นของคนอื่น
cohort-why-no-content = ข้อความที่ใช้ในรอบนั้นหายไปหรือถูกแก้ไข
cohort-why-not-playable = เล่นซ้ำรอบหนึ่งไม่ได้: { $reason }
cohort-why-conflict = ไฟล์ต่าง ๆ บันทึกรอบเดียวกันไม่ตรงกัน จึงไม่นับ
cohort-why-damaged-there = มีรอบที่เสียหายอยู่แล้วตอนส่งออก: { $reason }
cohort-why-recounted = รอบหนึ่งคำนวณใหม่แล้วได้ผลต่างจากที่จดไว้ ใช้ผลที่คำนวณใหม่

## หน้าต่าง

cohort-settings = มุมมองผู้สอน
cohort-settings-why = นำผลของหลายคนมาเทียบกัน ทั้งการกระจายของคะแนน ช่วงที่พลาด สถิติรายข้อ และอัตราการผ่าน
cohort-open = มุมมองผู้สอน
cohort-path = โฟลเดอร์ ไฟล์ zip หรือไฟล์ผล
cohort-drop = ไฟล์จากคำสั่ง “sabr export” และรายงานแบบ JSON จะลากมาวางบนหน้าต่างนี้ก็ได้ ผลที่อ่านเพิ่มจะรวมกับผลที่เปิดอยู่ โปรแกรมไม่เก็บไว้ และอ่านใหม่ทุกครั้ง
cohort-read = อ่าน
cohort-reading = กำลังอ่านไฟล์ { $done } จาก { $all }
cohort-counting = กำลังคำนวณ …
cohort-stop-reading = หยุด
cohort-forget = ปิดผลชุดนี้
cohort-which = ใช้รอบไหน
cohort-choose-first = รอบแรก
cohort-choose-last = รอบล่าสุด
cohort-choose-best = รอบที่ดีที่สุด
cohort-pseudonyms = ใช้หมายเลขแทนชื่อ
cohort-selection-tab = อัตราการผ่าน
cohort-groups-path = ตารางรายชื่อและกลุ่ม (CSV) ชื่ออยู่ในคอลัมน์แรก
cohort-groups-column = คอลัมน์ของกลุ่ม ถ้าเว้นว่างจะใช้คอลัมน์ที่สอง
cohort-groups-join = เชื่อมข้อมูล
cohort-groups-away = เอากลุ่มออก
cohort-groups-why = ตารางนี้ใช้ในหน่วยความจำเฉพาะมุมมองนี้และไม่เก็บไว้ที่ใด ระหว่างที่เชื่อมอยู่จะไม่แสดงรายชื่อบุคคล
cohort-groups-unread = อ่าน { $file } ไม่ได้: { $reason }
cohort-groups-no-column = { $file } ไม่มีคอลัมน์ “{ $wanted }” คอลัมน์ที่มีคือ { $there }
cohort-groups-one-column = { $file } มีคอลัมน์เดียว คอลัมน์แรกเป็นชื่อบุคคล ต้องมีอีกคอลัมน์บอกกลุ่ม
cohort-groups-nobody = ใน { $file } ไม่มีใครมีกลุ่ม
cohort-page-of = หน้า { $page } จาก { $pages }
cohort-next-page = หน้าถัดไป
cohort-previous-page = หน้าก่อน
