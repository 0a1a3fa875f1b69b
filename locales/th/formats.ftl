# วิธีเขียนจำนวนในภาษาไทย ข้อความต่างๆ เรียกใช้ผ่าน NUMBER, MONEY และ DURATION ส่วนตัวเลข วันที่ และปี พ.ศ. ระบบจัดการให้เอง

format-percent = { $amount }%

# ระยะเวลา ช่วงที่ยาวกว่าประกอบขึ้นจากหน่วยเหล่านี้
format-days = { $count } วัน
format-hours = { $count } ชั่วโมง
    .short = { $count } ชม.
format-minutes = { $count } นาที
format-seconds = { $count } วินาที
    .short = { $count } วิ

# สกุลเงินที่ไม่มีบรรทัดของตัวเองด้านล่าง
format-money = { $amount } { $code }
money-THB = { $amount } บาท
money-USD = { $amount } ดอลลาร์
money-EUR = { $amount } ยูโร
money-GBP = { $amount } ปอนด์
money-JPY = { $amount } เยน
money-EGP = { $amount } ปอนด์อียิปต์
money-IRT = { $amount } โตมาน
