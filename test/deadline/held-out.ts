/** Phrases as officers write them, each set with the readings of a careful officer, decided before the language was run on it; `held-out-reading.ts` gives the notation. */
export const heldOut = String.raw`
# a lone day in its spellings
20/5/2026 => once 2026-05-20
20/05/2026 => once 2026-05-20
5/3/2026 => once 2026-03-05
Ngày 07/8/2026 => once 2026-08-07
ngày 15 tháng 6 năm 2026 => once 2026-06-15
Ngày 15-6-2026 => once 2026-06-15
15.6.2026 => once 2026-06-15
Ngày 15 tháng 6 => once 2026-06-15
ngày 18/11 => once 2026-11-18
18/11 => once 2026-11-18
Vào ngày 03 tháng 02 năm 2026. => once 2026-02-03
Thứ Sáu, ngày 12/6/2026 => once 2026-06-12
thứ 7 ngày 13/6/2026 => once 2026-06-13
Chủ nhật, 15/3/2026 => once 2026-03-15
Sáng ngày 10/7/2026 => once 2026-07-10
Chiều 10/7/2026 => once 2026-07-10
8h00 ngày 10/7/2026 => once 2026-07-10
14 giờ 30 phút, ngày 22/4/2026 => once 2026-04-22
07h30' ngày 22/4/2026 (thứ Tư) => once 2026-04-22
lúc 8 giờ 00 ngày 05/9/2026 => once 2026-09-05
15/06/26 => once 2026-06-15
Ngày 15/6/2026; => once 2026-06-15
- Ngày 15/6/2026 => once 2026-06-15
+ 20/10/2026 => once 2026-10-20
(20/10/2026) => once 2026-10-20
[20/10/2026] => once 2026-10-20
Dự kiến ngày 20/10/2026 => once 2026-10-20
dự kiến tổ chức vào ngày 20/10/2026 => once 2026-10-20
Ngày mùng 3 tháng 2 năm 2026 => once 2026-02-03
Ngày 01 tháng 01 năm 2027 => once 2027-01-01
Tổ chức hội nghị ngày 25/3/2026 tại hội trường UBND xã => once 2026-03-25
Khai mạc ngày 19/5/2026 => once 2026-05-19
Ngày hội Đại đoàn kết toàn dân tộc (18/11/2026) => once 2026-11-18
Kỷ niệm 27/7/2026 => once 2026-07-27
Dịp 27/7 => once 2026-07-27
Nhân dịp Quốc khánh 02/9/2026 => once 2026-09-02
2026-06-30 => once 2026-06-30
30/6/2026 (thứ Ba) => once 2026-06-30
Ngày bầu cử 15/3/2026 => once 2026-03-15
Ngày 20/ 5/ 2026 => once 2026-05-20
20 /5 /2026 => once 2026-05-20
Ngày20/5/2026 => once 2026-05-20
Ngày 20/5/ 2026. => once 2026-05-20
Trong ngày 20/5/2026 => once 2026-05-20
Buổi sáng ngày 20 tháng 5 => once 2026-05-20
01 ngày (20/5/2026) => once 2026-05-20
ngày 8/3 => once 2026-03-08
hội nghị trong 01 buổi, ngày 12/8/2026 => once 2026-08-12
# months, quarters, halves, years
Tháng 3/2026 => once 2026-03-01..2026-03-31
Tháng 03 năm 2026 => once 2026-03-01..2026-03-31
tháng 3 => once 2026-03-01..2026-03-31
Tháng Ba => once 2026-03-01..2026-03-31
Tháng Tư năm 2026 => once 2026-04-01..2026-04-30
tháng mười hai => once 2026-12-01..2026-12-31
Trong tháng 02/2028 => once 2028-02-01..2028-02-29
3/2026 => once 2026-03-01..2026-03-31
03-2026 => once 2026-03-01..2026-03-31
T5/2026 => once 2026-05-01..2026-05-31
T.5/2026 => once 2026-05-01..2026-05-31
Th.5/2026 => once 2026-05-01..2026-05-31
Tháng 5.2026 => once 2026-05-01..2026-05-31
Tháng 5-2026 => once 2026-05-01..2026-05-31
Trong tháng 5 năm 2026 => once 2026-05-01..2026-05-31
Thực hiện trong tháng 5 => once 2026-05-01..2026-05-31
Quý 1/2026 => once 2026-01-01..2026-03-31
Quý I năm 2026 => once 2026-01-01..2026-03-31
Quý 3 => once 2026-07-01..2026-09-30
Quý IV => once 2026-10-01..2026-12-31
Quí II/2026 => once 2026-04-01..2026-06-30
Qúy II/2026 => once 2026-04-01..2026-06-30
quý II-2026 => once 2026-04-01..2026-06-30
QII/2026 => once 2026-04-01..2026-06-30
Q3/2026 => once 2026-07-01..2026-09-30
Trong Quý III năm 2026 => once 2026-07-01..2026-09-30
III/2026 => once 2026-07-01..2026-09-30
Quý đầu năm 2026 => once 2026-01-01..2026-03-31 | range 2026-01-01..2026-03-31
Quý cuối năm 2026 => once 2026-10-01..2026-12-31 | range 2026-10-01..2026-12-31
Năm 2027 => once 2027-01-01..2027-12-31
2026 => once 2026-01-01..2026-12-31
trong năm => once 2026-01-01..2026-12-31
Trong cả năm 2026 => once 2026-01-01..2026-12-31 | always
Cả năm => once 2026-01-01..2026-12-31 | always
6 tháng đầu năm 2026 => once 2026-01-01..2026-06-30 | range 2026-01-01..2026-06-30
06 tháng cuối năm 2026 => once 2026-07-01..2026-12-31 | range 2026-07-01..2026-12-31
6 tháng cuối năm => once 2026-07-01..2026-12-31 | range 2026-07-01..2026-12-31
9 tháng đầu năm 2026 => once 2026-01-01..2026-09-30 | range 2026-01-01..2026-09-30
Hoàn thành trong quý III => once 2026-07-01..2026-09-30
Hoàn thành năm 2026 => once 2026-01-01..2026-12-31
Ban hành trong tháng 4/2026 => once 2026-04-01..2026-04-30
Tham mưu trong tháng 9/2026. => once 2026-09-01..2026-09-30
Tháng 11/2026 (Tháng cao điểm) => once 2026-11-01..2026-11-30
Tháng cao điểm "Vì người nghèo" (từ 17/10 đến 18/11/2026) => range 2026-10-17..2026-11-18
Tháng 4/2026, phấn đấu hoàn thành trước 20/4/2026 => once 2026-04-01..2026-04-30 | before 2026-04-20 | multi once 2026-04-01..2026-04-30 + before 2026-04-20
# ranges
Từ 01/3/2026 đến 31/5/2026 => range 2026-03-01..2026-05-31
Từ ngày 01/3 đến 31/5/2026 => range 2026-03-01..2026-05-31
01/3 - 31/5/2026 => range 2026-03-01..2026-05-31
01/3/2026-31/5/2026 => range 2026-03-01..2026-05-31
01/3/2026 – 31/5/2026 => range 2026-03-01..2026-05-31
từ 15/10 đến hết ngày 18/11/2026 => range 2026-10-15..2026-11-18
Từ ngày 10 đến ngày 15/8/2026 => range 2026-08-10..2026-08-15
Từ ngày 10 đến 15 tháng 8 năm 2026 => range 2026-08-10..2026-08-15
10-15/8/2026 => range 2026-08-10..2026-08-15
ngày 10 – 15/8 => range 2026-08-10..2026-08-15
ngày 10 và 11/8/2026 => multi once 2026-08-10 + once 2026-08-11 | range 2026-08-10..2026-08-11
Tháng 7 - 9/2026 => range 2026-07-01..2026-09-30
Tháng 7-9/2026 => range 2026-07-01..2026-09-30
Tháng 7 đến tháng 9 => range 2026-07-01..2026-09-30
từ tháng 7 đến hết tháng 9/2026 => range 2026-07-01..2026-09-30
Từ tháng 9/2026 đến tháng 3/2027 => range 2026-09-01..2027-03-31
T7-T9/2026 => range 2026-07-01..2026-09-30
T3-T6 => range 2026-03-01..2026-06-30
7/2026 - 9/2026 => range 2026-07-01..2026-09-30
Tháng 10, 11, 12/2026 => multi once 2026-10-01..2026-10-31 + once 2026-11-01..2026-11-30 + once 2026-12-01..2026-12-31 | range 2026-10-01..2026-12-31
Quý II - Quý IV/2026 => range 2026-04-01..2026-12-31
Quý II-IV/2026 => range 2026-04-01..2026-12-31
Quý II đến Quý III năm 2026 => range 2026-04-01..2026-09-30
Từ quý II/2026 đến quý I/2027 => range 2026-04-01..2027-03-31
Quý IV/2026 - Quý I/2027 => range 2026-10-01..2027-03-31
2026-2030 => range 2026-01-01..2030-12-31
Giai đoạn 2026 - 2030 => range 2026-01-01..2030-12-31
Từ năm 2026 đến năm 2028 => range 2026-01-01..2028-12-31
Năm 2026, 2027 => multi once 2026-01-01..2026-12-31 + once 2027-01-01..2027-12-31 | range 2026-01-01..2027-12-31
Năm 2026 và năm 2027 => multi once 2026-01-01..2026-12-31 + once 2027-01-01..2027-12-31 | range 2026-01-01..2027-12-31
Nhiệm kỳ 2025-2030 => range 2025-01-01..2030-12-31
Từ nay đến hết tháng 6 => range ?..2026-06-30 | by 2026-06-30
từ nay đến 30/6/2026 => range ?..2026-06-30 | by 2026-06-30
Từ nay đến cuối năm 2026 => range ?..2026-12-31 | by 2026-12-31
Từ nay đến hết năm 2026 => range ?..2026-12-31 | by 2026-12-31
Từ nay đến ngày bầu cử 15/3/2026 => range ?..2026-03-15 | by 2026-03-15
Từ tháng 6/2026 => range 2026-06-01..
Từ ngày 01/7/2026 => range 2026-07-01..
Bắt đầu từ ngày 01/7/2026 => range 2026-07-01..
Kể từ ngày 01/7/2026 => range 2026-07-01..
Từ quý III/2026 trở đi => range 2026-07-01.. | always
từ 8h00 đến 11h30 ngày 20/5/2026 => once 2026-05-20
Từ 7h30 ngày 20/5 đến 17h00 ngày 21/5/2026 => range 2026-05-20..2026-05-21
Thời gian: 02 ngày (20-21/5/2026) => range 2026-05-20..2026-05-21
trong 03 ngày, từ ngày 20 đến ngày 22/5/2026 => range 2026-05-20..2026-05-22
30 ngày cao điểm từ 01/4/2026 đến 30/4/2026 => range 2026-04-01..2026-04-30
Đợt 1: từ 01/4 đến 15/4/2026 => range 2026-04-01..2026-04-15
Từ ngày 28/12/2026 đến 05/01/2027 => range 2026-12-28..2027-01-05
25/12/2026 - 10/01/2027 => range 2026-12-25..2027-01-10
từ ngày 01 tháng 10 đến hết ngày 31 tháng 12 năm 2026 => range 2026-10-01..2026-12-31
từ trước ngày 20/4 đến 30/4/2026 => range ?..2026-04-30 | by 2026-04-30 | before 2026-04-30
Tháng 4 -> tháng 6/2026 => range 2026-04-01..2026-06-30
Tháng 4 → 6/2026 => range 2026-04-01..2026-06-30
Tháng 4~6/2026 => range 2026-04-01..2026-06-30
Từ T4 đến T6/2026 => range 2026-04-01..2026-06-30
từ 01/4 tới 30/6/2026 => range 2026-04-01..2026-06-30
Trong khoảng từ 10/5 đến 20/5/2026 => range 2026-05-10..2026-05-20
Khoảng ngày 10-15/5/2026 => range 2026-05-10..2026-05-15
Trong 2 tháng 5 và 6/2026 => multi once 2026-05-01..2026-05-31 + once 2026-06-01..2026-06-30 | range 2026-05-01..2026-06-30
Trong 02 tháng (tháng 5 và tháng 6/2026) => multi once 2026-05-01..2026-05-31 + once 2026-06-01..2026-06-30 | range 2026-05-01..2026-06-30
Trong 3 tháng 7, 8, 9/2026 => multi once 2026-07-01..2026-07-31 + once 2026-08-01..2026-08-31 + once 2026-09-01..2026-09-30 | range 2026-07-01..2026-09-30
Năm học 2026-2027 => range ?..2027-05-31
# lists
Quý I, IV/2026 => multi once 2026-01-01..2026-03-31 + once 2026-10-01..2026-12-31
Quý I và quý III năm 2026 => multi once 2026-01-01..2026-03-31 + once 2026-07-01..2026-09-30
Quý III và Quý IV năm 2026 => multi once 2026-07-01..2026-09-30 + once 2026-10-01..2026-12-31 | range 2026-07-01..2026-12-31
Quý I, II, III/2026 => multi once 2026-01-01..2026-03-31 + once 2026-04-01..2026-06-30 + once 2026-07-01..2026-09-30 | range 2026-01-01..2026-09-30
Quý I,III/2026 => multi once 2026-01-01..2026-03-31 + once 2026-07-01..2026-09-30
Quý 2,4/2026 => multi once 2026-04-01..2026-06-30 + once 2026-10-01..2026-12-31
Tháng 3, 6, 9, 12 => multi once 2026-03-01..2026-03-31 + once 2026-06-01..2026-06-30 + once 2026-09-01..2026-09-30 + once 2026-12-01..2026-12-31
Tháng 3, 6, 9, 12/2026 => multi once 2026-03-01..2026-03-31 + once 2026-06-01..2026-06-30 + once 2026-09-01..2026-09-30 + once 2026-12-01..2026-12-31
Tháng 3, tháng 6 và tháng 11/2026 => multi once 2026-03-01..2026-03-31 + once 2026-06-01..2026-06-30 + once 2026-11-01..2026-11-30
Tháng 4 và tháng 10 => multi once 2026-04-01..2026-04-30 + once 2026-10-01..2026-10-31
tháng 6 và 12/2026 => multi once 2026-06-01..2026-06-30 + once 2026-12-01..2026-12-31
T6, T12 => multi once 2026-06-01..2026-06-30 + once 2026-12-01..2026-12-31
6/2026; 12/2026 => multi once 2026-06-01..2026-06-30 + once 2026-12-01..2026-12-31
Ngày 20/6 và 20/12/2026 => multi once 2026-06-20 + once 2026-12-20
20/6/2026, 20/12/2026 => multi once 2026-06-20 + once 2026-12-20
Các ngày 05, 15, 25/6/2026 => multi once 2026-06-05 + once 2026-06-15 + once 2026-06-25
Ngày 5/6, 15/6 và 25/6/2026 => multi once 2026-06-05 + once 2026-06-15 + once 2026-06-25
Đợt 1: tháng 3/2026; Đợt 2: tháng 9/2026 => multi once 2026-03-01..2026-03-31 + once 2026-09-01..2026-09-30
Đợt 1 trước ngày 30/6/2026, đợt 2 trước ngày 30/11/2026 => multi before 2026-06-30 + before 2026-11-30
Lần 1: 15/4/2026; lần 2: 15/8/2026; lần 3: 15/12/2026 => multi once 2026-04-15 + once 2026-08-15 + once 2026-12-15
Xây dựng kế hoạch: Quý I/2026; tổ chức thực hiện: Quý II-IV/2026 => multi once 2026-01-01..2026-03-31 + range 2026-04-01..2026-12-31
- Cấp xã: trước 31/3/2026\n- Cấp tỉnh: trước 30/4/2026 => multi before 2026-03-31 + before 2026-04-30
Cấp xã xong trong tháng 3/2026; cấp tỉnh xong trong tháng 5/2026 => multi once 2026-03-01..2026-03-31 + once 2026-05-01..2026-05-31
Ban hành kế hoạch trong tháng 01/2026, tổng kết tháng 12/2026 => multi once 2026-01-01..2026-01-31 + once 2026-12-01..2026-12-31
Tháng 3/2026 và thường xuyên trong năm => multi once 2026-03-01..2026-03-31 + always | always
Quý II/2026 và hằng năm => multi once 2026-04-01..2026-06-30 + every yearly
trước 20/6 và trước 20/12/2026 => multi before 2026-06-20 + before 2026-12-20
Ngày 19/5/2026 hoặc 20/5/2026 => once 2026-05-20 ? | multi once 2026-05-19 + once 2026-05-20 ? | by 2026-05-20 ? | range 2026-05-19..2026-05-20 ?
# vague parts
Đầu tháng 3/2026 => range 2026-03-01..2026-03-10
Trung tuần tháng 5/2026 => range 2026-05-11..2026-05-20
Giữa tháng 5/2026 => range 2026-05-11..2026-05-20 | range 2026-05-10..2026-05-20
Cuối tháng 5/2026 => range 2026-05-21..2026-05-31
Hạ tuần tháng 6 => range 2026-06-21..2026-06-30
thượng tuần tháng 6/2026 => range 2026-06-01..2026-06-10
Cuối tháng 2/2026 => range 2026-02-21..2026-02-28
Đầu quý III/2026 => range 2026-07-01..?
Cuối quý IV/2026 => range ?..2026-12-31
Giữa quý II/2026 => range ?..?
Đầu năm 2027 => range 2027-01-01..?
Cuối năm 2026 => range ?..2026-12-31
cuối năm => range ?..2026-12-31
Giữa năm 2026 => range ?..?
Nửa đầu tháng 6/2026 => range 2026-06-01..2026-06-15
Nửa cuối tháng 6/2026 => range 2026-06-16..2026-06-30
Nửa cuối năm 2026 => range 2026-07-01..2026-12-31 | once 2026-07-01..2026-12-31
Tuần 2 tháng 5/2026 => range 2026-05-08..2026-05-14
Tuần đầu tháng 5/2026 => range 2026-05-01..2026-05-07
Tuần thứ ba của tháng 9/2026 => range 2026-09-15..2026-09-21
tuần cuối tháng 6/2026 => range 2026-06-24..2026-06-30
Tuần 1, 2 tháng 8/2026 => range 2026-08-01..2026-08-14 | multi range 2026-08-01..2026-08-07 + range 2026-08-08..2026-08-14
10 ngày cuối tháng 6/2026 => range 2026-06-21..2026-06-30 | once 2026-06-21..2026-06-30
10 ngày đầu tháng 7/2026 => range 2026-07-01..2026-07-10 | once 2026-07-01..2026-07-10
Từ đầu tháng 4 đến giữa tháng 5/2026 => range 2026-04-01..2026-05-20 | range 2026-04-01..2026-05-15
Cuối tháng 6, đầu tháng 7/2026 => range 2026-06-21..2026-07-10 | multi range 2026-06-21..2026-06-30 + range 2026-07-01..2026-07-10
Khoảng giữa tháng 10/2026 => range 2026-10-11..2026-10-20 | range 2026-10-10..2026-10-20
Dự kiến cuối quý II/2026 => range ?..2026-06-30
Những tháng cuối năm 2026 => range ?..2026-12-31
Các tháng cuối năm => range ?..2026-12-31
# limits
Trước ngày 20/5/2026 => before 2026-05-20
trước 20/5 => before 2026-05-20
Trước 17h00 ngày 20/5/2026 => before 2026-05-20
trước 11 giờ 00 phút ngày 20 tháng 5 năm 2026 => before 2026-05-20
Xong trước ngày 30/6/2026 => before 2026-06-30
hoàn thành xong trước 30/6 => before 2026-06-30
Trước tháng 6/2026 => before 2026-05-31
Trước Quý III/2026 => before 2026-06-30
Trước năm 2027 => before 2026-12-31
Chậm nhất 20/5/2026 => by 2026-05-20
Chậm nhất đến ngày 20/5/2026 => by 2026-05-20
Chậm nhất là 16h00 ngày 20/5/2026 => by 2026-05-20
chậm nhất trong tháng 6/2026 => by 2026-06-30
Chậm nhất quý II/2026 => by 2026-06-30
chậm nhất hết quý II/2026 => by 2026-06-30
chậm nhất cuối tháng 6/2026 => by 2026-06-30 | range 2026-06-21..2026-06-30
Muộn nhất ngày 20/5/2026 => by 2026-05-20
muộn nhất vào 25/5 => by 2026-05-25
Không quá ngày 30/6/2026 => by 2026-06-30
không muộn hơn ngày 30/6/2026 => by 2026-06-30
Không chậm hơn 30/6/2026 => by 2026-06-30
Hết tháng 6/2026 => by 2026-06-30
Hết ngày 30/6/2026 => by 2026-06-30
Đến hết tháng 6/2026 => by 2026-06-30 | range ?..2026-06-30
đến hết ngày 30/6/2026 => by 2026-06-30 | range ?..2026-06-30
Đến 30/6/2026 => by 2026-06-30 | range ?..2026-06-30
Hết quý III/2026 => by 2026-09-30
Đến hết năm 2026 => by 2026-12-31 | range ?..2026-12-31
Đến cuối năm 2026 => by 2026-12-31 | range ?..2026-12-31
Hoàn thành trước 31/12/2026. => before 2026-12-31
Hoàn thành chậm nhất trong quý IV/2026 => by 2026-12-31
Hạn cuối: 20/5/2026 => by 2026-05-20
Hạn chót 20/5/2026 => by 2026-05-20
Hạn nộp: trước 20/5/2026 => before 2026-05-20
Thời hạn: 20/5/2026 => by 2026-05-20
Thời hạn hoàn thành: trước ngày 20/5/2026 => before 2026-05-20
Thời gian hoàn thành: Quý II/2026 => once 2026-04-01..2026-06-30
Thời gian thực hiện: Từ tháng 5 đến tháng 8/2026 => range 2026-05-01..2026-08-31
Gửi về Ban Thường trực trước ngày 20/5/2026 để tổng hợp => before 2026-05-20
Báo cáo kết quả về Ủy ban MTTQ Việt Nam tỉnh trước ngày 25/11/2026 => before 2026-11-25
gửi báo cáo về UBMTTQ xã (qua email) trước 15h ngày 20/5/2026 => before 2026-05-20
Không quá 30/6 => by 2026-06-30
Trước 30 tháng 6 năm 2026 => before 2026-06-30
trước ngày cuối cùng của tháng 6/2026 => before 2026-06-30 | by 2026-06-30
Trước thời điểm 30/6/2026 => before 2026-06-30
Xong trong tháng 6 => once 2026-06-01..2026-06-30
Hoàn thành dứt điểm trong quý II/2026 => once 2026-04-01..2026-06-30
Cơ bản hoàn thành trước 30/6/2026 => before 2026-06-30
Phấn đấu hoàn thành trong quý II, chậm nhất là 31/7/2026 => once 2026-04-01..2026-06-30 | by 2026-07-31 | multi once 2026-04-01..2026-06-30 + by 2026-07-31
Trước và trong tháng 11/2026 => by 2026-11-30 | range ?..2026-11-30 | once 2026-11-01..2026-11-30
trước ngày 10/3 (đợt 1) => before 2026-03-10
Trước Đại hội (dự kiến 20/6/2026) => before 2026-06-20 | event | by 2026-06-20
Sau ngày 30/6/2026 => range 2026-06-30.. | range 2026-07-01..
Sau 15/3/2026 => range 2026-03-15.. | range 2026-03-16..
# weekly, daily
Hằng ngày => every daily
Hàng ngày, trước 16h00 => every daily 16:00 before
16h30 hằng ngày => every daily 16:30
Mỗi ngày => every daily
Hằng tuần => every weekly
hàng tuần => every weekly
Thứ 5 hằng tuần => every weekly thu
Thứ Hai hằng tuần => every weekly mon
17h ngày thứ Sáu hàng tuần => every weekly fri 17:00
Trước 17h00 thứ Năm hằng tuần => every weekly thu 17:00 before
trước 10 giờ sáng thứ Hai hàng tuần => every weekly mon 10:00 before
Chiều thứ Sáu hằng tuần => every weekly fri
thứ 2, thứ 5 hằng tuần => every weekly mon,thu | every weekly mon thu | every weekly mon; weekly thu
Sáng thứ 2 hàng tuần => every weekly mon
Thứ Ba và thứ Năm hằng tuần => every weekly tue,thu | every weekly tue; weekly thu
Thứ 6 mỗi tuần => every weekly fri
Mỗi tuần 01 lần => every weekly
01 lần/tuần => every weekly
Chủ nhật hàng tuần => every weekly sun
chậm nhất 14h00 thứ 6 hàng tuần => every weekly fri 14:00
báo cáo tuần: trước 15h thứ Năm => every weekly thu 15:00 before
Định kỳ hằng tuần (thứ Sáu) => every weekly fri
Thứ bảy, chủ nhật hằng tuần => every weekly sat,sun | every weekly sat; weekly sun
Ngày thứ Tư hằng tuần lúc 8h00 => every weekly wed 08:00
# monthly
Hàng tháng => every monthly
Hằng tháng => every monthly
Mỗi tháng => every monthly
Mỗi tháng 01 lần => every monthly
01 lần/tháng => every monthly
1 tháng/lần => every monthly
Định kỳ hằng tháng => every monthly
Ngày 20 hằng tháng => every monthly day=20
ngày 5 hàng tháng => every monthly day=5
Trước ngày 25 hằng tháng => every monthly day=25 before
trước ngày 25 của tháng => every monthly day=25 before
trước 17h00 ngày 25 hằng tháng => every monthly day=25 before
Trước ngày 20 mỗi tháng => every monthly day=20 before
Chậm nhất ngày 22 hằng tháng => every monthly day=22
ngày 10, 20, 30 hằng tháng => every monthly day=10,20,30
ngày 15 và 30 hàng tháng => every monthly day=15,30
Ngày mùng 1 hằng tháng => every monthly day=1
Ngày mồng 05 hàng tháng => every monthly day=5
Ngày cuối tháng => every monthly day=last
ngày cuối cùng của tháng => every monthly day=last
Ngày cuối cùng hằng tháng => every monthly day=last
Cuối tháng => every monthly day=last ? | every monthly ? | range ?..? ? | none ?
Cuối mỗi tháng => every monthly | every monthly day=last
đầu tháng hàng tháng => every monthly | every monthly day=1
Trước ngày 05 của tháng sau => every monthly day=5 (next) before
trước ngày 05 tháng sau liền kề => every monthly day=5 (next) before
Chậm nhất ngày 05 của tháng kế tiếp => every monthly day=5 (next)
ngày 03 của tháng liền kề sau kỳ báo cáo => every monthly day=3 (next)
báo cáo tháng trước ngày 20 => every monthly day=20 before
Báo cáo tháng: trước ngày 18 hằng tháng => every monthly day=18 before
thứ Sáu tuần thứ tư hằng tháng => every monthly week=4 fri
Thứ 6 của tuần thứ 4 hàng tháng => every monthly week=4 fri
thứ Sáu tuần cuối cùng của tháng => every monthly week=last fri
Thứ Sáu cuối cùng của tháng => every monthly week=last fri
Thứ Hai đầu tiên của tháng => every monthly week=1 mon
sáng thứ Hai tuần đầu tiên hằng tháng => every monthly week=1 mon
Chiều thứ Năm tuần thứ 2 hằng tháng => every monthly week=2 thu
Thứ năm tuần thứ ba mỗi tháng => every monthly week=3 thu
Thứ Bảy tuần đầu tháng => every monthly week=1 sat
Tuần cuối hằng tháng => every monthly ? | every monthly week=last ? | every monthly day=last ? | every monthly
Ngày làm việc cuối cùng của tháng => every monthly lastworkday
ngày làm việc đầu tiên hằng tháng => every monthly firstworkday
ngày 25 hằng tháng (nếu trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo) => every monthly day=25 shift=nextworkday
số liệu tính từ ngày 26 tháng trước đến ngày 25 tháng này => every monthly 26(prev)..25
Từ ngày 15 tháng trước đến ngày 14 của tháng báo cáo => every monthly 15(prev)..14
tính từ 16 tháng trước đến hết ngày 15 tháng báo cáo => every monthly 16(prev)..15
Họp giao ban vào ngày 28 hàng tháng => every monthly day=28
sinh hoạt vào tối ngày 20 hằng tháng => every monthly day=20
từ ngày 01 đến ngày 05 hằng tháng => every monthly day=5 | every monthly 1..5
# quarterly, half-yearly, yearly
Hằng quý => every quarterly
Hàng quý => every quarterly
Định kỳ hằng quý => every quarterly
Mỗi quý 01 lần => every quarterly
01 lần/quý => every quarterly
3 tháng/lần => every quarterly
03 tháng một lần => every quarterly
Trước ngày 20 tháng cuối quý => every quarterly month=3 day=20 before
trước ngày 15 của tháng cuối mỗi quý => every quarterly month=3 day=15 before
ngày 20 tháng cuối hằng quý => every quarterly month=3 day=20
Ngày 20 của tháng thứ ba trong quý => every quarterly month=3 day=20
trước ngày 05 tháng đầu quý sau => every quarterly month=1 day=5 before
chậm nhất ngày 10 của tháng đầu tiên quý tiếp theo => every quarterly month=1 day=10
chậm nhất ngày 10 tháng đầu quý => every quarterly month=1 day=10 ? | every quarterly month=1 day=10
Tháng cuối quý => every quarterly month=3 | every quarterly month=3 day=last | every quarterly
Ngày cuối cùng của quý => every quarterly month=3 day=last | every quarterly day=last | every quarterly
Cuối mỗi quý => every quarterly | every quarterly month=3 day=last | every quarterly day=last
tháng đầu mỗi quý => every quarterly month=1 | every quarterly month=1 day=last
Báo cáo quý trước ngày 20 tháng cuối quý => every quarterly month=3 day=20 before
ngày 15/3, 15/6, 15/9, 15/12 hằng năm => every yearly 03-15,06-15,09-15,12-15
6 tháng/lần => every halfyearly
06 tháng một lần => every halfyearly
Định kỳ 6 tháng => every halfyearly
6 tháng, năm => every halfyearly; yearly
Định kỳ 6 tháng, 1 năm => every halfyearly; yearly
Sơ kết 6 tháng, tổng kết năm => every halfyearly; yearly
Định kỳ 06 tháng và hằng năm => every halfyearly; yearly
Hằng quý, 6 tháng, năm => every quarterly; halfyearly; yearly
Hàng tháng, quý, 6 tháng, năm => every monthly; quarterly; halfyearly; yearly
định kỳ tháng, quý và đột xuất => every monthly; quarterly
Định kỳ (tháng, quý, năm) => every monthly; quarterly; yearly
Định kỳ tuần, tháng => every weekly; monthly
Hằng năm => every yearly
hàng năm => every yearly
Mỗi năm 01 lần => every yearly
01 lần/năm => every yearly
Định kỳ hằng năm => every yearly
15/6 và 15/12 hằng năm => every yearly 06-15,12-15
Trước ngày 15/6 và 15/12 hằng năm => every yearly 06-15,12-15 before
Trước ngày 15/12 hằng năm => every yearly 12-15 before
trước 30 tháng 11 hằng năm => every yearly 11-30 before
Ngày 18/11 hằng năm => every yearly 11-18
Chậm nhất 20/12 hàng năm => every yearly 12-20
Tháng 11 hằng năm => every yearly 11-01..11-30 | every yearly 11-30
Quý IV hằng năm => every yearly 10-01..12-31 | every yearly 12-31
Trước tháng 6 hằng năm => every yearly 05-31 before | every yearly 05-31
Từ 17/10 đến 18/11 hằng năm => every yearly 10-17..11-18
Từ tháng 10 đến tháng 12 hằng năm => every yearly 10-01..12-31
Cuối năm (hằng năm) => every yearly
Tháng 6 và tháng 12 hằng năm => every yearly 06-30,12-31 | every yearly 06-01..06-30; yearly 12-01..12-31
Báo cáo 6 tháng: trước 10/6; báo cáo năm: trước 10/12 => every yearly 06-10,12-10 before | multi before 2026-06-10 + before 2026-12-10
định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12) => every yearly 06-15,12-15 before | every yearly 06-15 before; yearly 12-15 before | multi every yearly 06-15 before + every yearly 12-15 before
Định kỳ 6 tháng (trước 20/6) và năm (trước 20/12) => every yearly 06-20,12-20 before | multi every yearly 06-20 before + every yearly 12-20 before
Định kỳ hằng quý (trước ngày 20 tháng cuối quý) => every quarterly month=3 day=20 before
Định kỳ hằng tháng (ngày 25) => every monthly day=25
hằng tháng, trước ngày 25 => every monthly day=25 before
Hằng tháng (chậm nhất ngày 25) => every monthly day=25
Định kỳ báo cáo trước ngày 10/12 => every yearly 12-10 before
định kỳ hằng năm báo cáo trước ngày 05/12 => every yearly 12-05 before
Báo cáo định kỳ hằng quý gửi trước ngày 20 của tháng cuối quý; báo cáo năm gửi trước ngày 05/12 => multi every quarterly month=3 day=20 before + every yearly 12-05 before | every quarterly month=3 day=20 before; yearly 12-05 before
hằng tháng trước ngày 20, hằng quý trước ngày 20 tháng cuối quý => multi every monthly day=20 before + every quarterly month=3 day=20 before | every monthly day=20 before; quarterly month=3 day=20 before
Hằng tháng, từ tháng 3/2026 => every monthly
Hằng tháng trong năm 2026 => every monthly
Hàng quý, năm 2026 => every quarterly
Hằng tháng (từ tháng 3 đến tháng 12/2026) => every monthly
ít nhất 01 lần/năm => every yearly
Ít nhất mỗi quý một lần => every quarterly
2 lần/năm => every halfyearly ? | every halfyearly | every yearly ?
# continuous and on demand
Thường xuyên => always
thường xuyên. => always
THƯỜNG XUYÊN => always
Thường xuyên, liên tục => always
Liên tục => always
Thường xuyên trong năm => always
Thường xuyên trong năm 2026 => always
Thường xuyên hằng năm => always | every yearly ?
Năm 2026 và thường xuyên => always | multi once 2026-01-01..2026-12-31 + always
Thường xuyên, theo quy định => always
Trong suốt năm 2026 => always | once 2026-01-01..2026-12-31
Năm 2026 và những năm tiếp theo => always
Quý II/2026 và các năm tiếp theo => always | multi once 2026-04-01..2026-06-30 + always
Từ năm 2026 trở đi => always | range 2026-01-01..
Đột xuất khi có yêu cầu => on demand
Đột xuất => on demand
Khi có yêu cầu => on demand
Khi phát sinh => on demand
Theo yêu cầu của cấp trên => on demand | event | none
Theo yêu cầu => on demand | event | none
Khi có vụ việc phát sinh => on demand
Thường xuyên và khi có yêu cầu => always
Thường xuyên, đột xuất => always
Thường xuyên; báo cáo kết quả trước 15/12/2026 => multi always + before 2026-12-15
Thường xuyên; định kỳ báo cáo hằng quý => multi always + every quarterly
Định kỳ hoặc đột xuất => on demand ? | none ? | always ?
Ngay => none ? | event ? | always ? | once ? ?
Ngay khi tiếp nhận => event | on demand
# relative
sau 10 ngày kể từ ngày ban hành => event P10D
Trong vòng 05 ngày làm việc kể từ ngày nhận văn bản => event P5WD
Trong 15 ngày kể từ ngày ký => event P15D
Chậm nhất 07 ngày sau khi kết thúc hội nghị => event P7D
không quá 10 ngày làm việc kể từ ngày tiếp nhận đơn => event P10WD
03 ngày sau khi bầu cử => event P3D
trước Đại hội 15 ngày => event
Trước ngày bầu cử 10 ngày => event
Sau khi có hướng dẫn của Trung ương => event
Sau khi có kế hoạch của tỉnh => event
Ngay sau khi ban hành Kế hoạch => event
Sau kỳ họp HĐND giữa năm => event
Trước kỳ họp thường lệ của HĐND => event
Khi có hướng dẫn của Ủy ban MTTQ Việt Nam tỉnh => event | on demand
02 ngày làm việc => event P2WD
trong thời hạn 30 ngày => event P30D
24 giờ kể từ khi nhận tin => event
Trong vòng 01 tháng kể từ ngày ban hành => event P1M
Sau Đại hội => event
Trước Tết Nguyên đán => event | before ?
Dịp Tết Nguyên đán Bính Ngọ => event | once ? ? | range ?..? ?
Trước mùa mưa bão => event
Hoàn thành sau 60 ngày phát động => event P60D
trong thời hạn 5 ngày làm việc, kể từ ngày nhận đủ hồ sơ hợp lệ => event P5WD
# no diacritics, capitals, slips
Thang 5/2026 => once 2026-05-01..2026-05-31
Truoc ngay 15/6/2026 => before 2026-06-15
Quy II/2026 => once 2026-04-01..2026-06-30
quy 4 nam 2026 => once 2026-10-01..2026-12-31
Hang thang => every monthly
Thuong xuyen => always
ngay 25 hang thang => every monthly day=25
tu thang 5 den thang 8/2026 => range 2026-05-01..2026-08-31
truoc 17h thu sau hang tuan => every weekly fri 17:00 before
cham nhat ngay 20/5/2026 => by 2026-05-20
TRƯỚC NGÀY 30/6/2026 => before 2026-06-30
QUÝ III/2026 => once 2026-07-01..2026-09-30
NĂM 2026 => once 2026-01-01..2026-12-31
TỪ THÁNG 5 ĐẾN THÁNG 8/2026 => range 2026-05-01..2026-08-31
ĐỊNH KỲ 6 THÁNG, NĂM => every halfyearly; yearly
Tháng5/2026 => once 2026-05-01..2026-05-31
QuýII/2026 => once 2026-04-01..2026-06-30
Quý IIl/2026 => once 2026-07-01..2026-09-30
Quý lV/2026 => once 2026-10-01..2026-12-31
tháng l0/2026 => once 2026-10-01..2026-10-31
3O/6/2026 => once 2026-06-30
Trưóc ngày 20/5/2026 => before 2026-05-20
Trước ngaỳ 20/5/2026 => before 2026-05-20
trước ngày 20//5/2026 => before 2026-05-20
Thảng 6/2026 => once 2026-06-01..2026-06-30 | once 2026-06-01..2026-06-30 ?
Thường xuyển => always | always ?
hằng thàng => every monthly
Quý ll/2026 => once 2026-04-01..2026-06-30
tháng 6/ 2026 => once 2026-06-01..2026-06-30
Tháng  6 /2026 => once 2026-06-01..2026-06-30
Tháng 6/2026,... => once 2026-06-01..2026-06-30
“Tháng 6/2026” => once 2026-06-01..2026-06-30
Tháng 6/2026 ./. => once 2026-06-01..2026-06-30
Tháng 6 - Năm 2026 => once 2026-06-01..2026-06-30
06/30/2026 => once 2026-06-30 ? | once 2026-06-30 | none ?
June 2026 => once 2026-06-01..2026-06-30 | none ?
30 June 2026 => once 2026-06-30 | none ?
# numbers that are no dates
Theo Kế hoạch số 25/KH-MTTQ ngày 10/02/2026, hoàn thành trước 30/6/2026 => before 2026-06-30
Quý II/2026 (đạt 80% hộ gia đình) => once 2026-04-01..2026-06-30
trước ngày 30/6/2026 (100% khu dân cư) => before 2026-06-30
100% trong năm 2026 => once 2026-01-01..2026-12-31
Thực hiện Hướng dẫn số 05/HD-MTTW: tháng 7/2026 => once 2026-07-01..2026-07-31
Tháng 10/2026 (02 cuộc) => once 2026-10-01..2026-10-31
Tháng 8/2026 (theo Nghị quyết 57-NQ/TW) => once 2026-08-01..2026-08-31
hoàn thành 50% trong quý III/2026, 100% trong quý IV/2026 => multi once 2026-07-01..2026-09-30 + once 2026-10-01..2026-12-31
Quý III (3 hội nghị) => once 2026-07-01..2026-09-30
12 cuộc trong năm 2026 => once 2026-01-01..2026-12-31
Theo Nghị định 09/2019/NĐ-CP: trước ngày 15 hằng tháng => every monthly day=15 before
Từ tháng 5/2026 (sau khi Công văn 120/MTTQ-BTT được ban hành) => range 2026-05-01..
# no time, or impossible: ask
Đang cập nhật => none
Chưa có => none
Không => none
x => none
- => none
Nt => none
Theo kế hoạch => none | event
Theo Kế hoạch riêng => none | event
Theo quy định => none | event
Có kế hoạch riêng => none | event
Theo lịch của Ban Thường trực => none | event
Có thông báo sau => none | event
Ban Thường trực Ủy ban MTTQ Việt Nam xã => none
Văn phòng tổng hợp => none
Đ/c Nguyễn Văn An, 0912345678 => none
30/02/2026 => none ? | by ? ? | once ? ?
31/6/2026 => none ? | once ? ?
Tháng 13/2026 => none ? | once ? ?
Quý V/2026 => none ? | once ? ?
Theo thời gian quy định của Trung ương => none | event
Nguồn kinh phí năm => none ? | once 2026-01-01..2026-12-31 ?
Kế hoạch số 12/KH-MTTQ => none
80% => none
10 ngày cuối tháng => every monthly ? | none ? | range ?..? ? | every monthly day=last ? | event P10D ?
Thời gian phù hợp => none
Tùy tình hình thực tế => none | on demand | event
Sẽ thông báo sau khi có lịch => none | event
Kế hoạch năm => none ? | once 2026-01-01..2026-12-31 ? | every yearly ?
Quyết định số 15/2026/QĐ-UBND => none
`

/** Written when the first had been measured. */
export const heldOutSecond = `
# second set: dates and months
Ngày 12/4 => once 2026-04-12
Ngày 09 tháng 8 năm 2026 (Chủ nhật) => once 2026-08-09
Lễ phát động: 8h00, ngày 17/10/2026 => once 2026-10-17
từ 7 giờ 30 ngày 15/3/2026 => once 2026-03-15 | range 2026-03-15..
Chiều ngày 06/5/2026, lúc 14h00 => once 2026-05-06
Ngày 5.9.2026 => once 2026-09-05
Ngày 1-6-2026 => once 2026-06-01
30-Jun-2026 => once 2026-06-30 | none ?
Ngày 10/10 (Ngày Chuyển đổi số quốc gia) => once 2026-10-10
Kỷ niệm Ngày thành lập MTTQ Việt Nam 18/11 => once 2026-11-18
tháng 02 => once 2026-02-01..2026-02-28
Tháng 9 năm 2026 => once 2026-09-01..2026-09-30
Tháng Mười Một/2026 => once 2026-11-01..2026-11-30
T9 => once 2026-09-01..2026-09-30
Tổ chức trong tháng 11 (tháng cao điểm) => once 2026-11-01..2026-11-30
vào tháng 8 hoặc tháng 9/2026 => once ?..2026-09-30 ? | range 2026-08-01..2026-09-30 ? | multi once 2026-08-01..2026-08-31 + once 2026-09-01..2026-09-30 ?
Quý II năm 2026 (dự kiến) => once 2026-04-01..2026-06-30
Trong Quý 1 => once 2026-01-01..2026-03-31
quý 03/2026 => once 2026-07-01..2026-09-30
Thực hiện Quý III/2026, báo cáo trước 30/9/2026 => before 2026-09-30 | multi once 2026-07-01..2026-09-30 + before 2026-09-30
Năm 2026 (theo đợt phát động) => once 2026-01-01..2026-12-31
Hoàn thành trong năm => once 2026-01-01..2026-12-31
Kế hoạch 06 tháng đầu năm => once 2026-01-01..2026-06-30 | range 2026-01-01..2026-06-30
3 tháng đầu năm 2026 => once 2026-01-01..2026-03-31 | range 2026-01-01..2026-03-31
# ranges and lists
Từ 15/4 đến 15/5 => range 2026-04-15..2026-05-15
15/4 đến hết 15/5/2026 => range 2026-04-15..2026-05-15
Từ ngày 26/4 đến ngày 03/5/2026 => range 2026-04-26..2026-05-03
từ ngày 03-05/6/2026 => range 2026-06-03..2026-06-05
20 - 22/11/2026 => range 2026-11-20..2026-11-22
Thời gian tổ chức: từ tháng 10 đến trước ngày 18/11/2026 => range 2026-10-01..2026-11-18 | range 2026-10-01..2026-11-17
Từ tháng 5 - 8/2026 => range 2026-05-01..2026-08-31
tháng 11/2026 - tháng 02/2027 => range 2026-11-01..2027-02-28
T10-12/2026 => range 2026-10-01..2026-12-31
Quý I đến hết Quý III/2026 => range 2026-01-01..2026-09-30
Quý 2 - quý 3 => range 2026-04-01..2026-09-30
Q2-Q4/2026 => range 2026-04-01..2026-12-31
Từ quý II => range 2026-04-01..
năm 2026 đến năm 2030 => range 2026-01-01..2030-12-31
2026 – 2027 => range 2026-01-01..2027-12-31
Từ tháng 3 cho đến hết năm 2026 => range 2026-03-01..2026-12-31
từ quý IV/2026 đến hết tháng 3/2027 => range 2026-10-01..2027-03-31
trong 2 ngày 20, 21/5/2026 => multi once 2026-05-20 + once 2026-05-21 | range 2026-05-20..2026-05-21
02 ngày 20-21/5/2026 => range 2026-05-20..2026-05-21
Trong hai quý III, IV/2026 => multi once 2026-07-01..2026-09-30 + once 2026-10-01..2026-12-31 | range 2026-07-01..2026-12-31
trong 2 năm 2026, 2027 => multi once 2026-01-01..2026-12-31 + once 2027-01-01..2027-12-31 | range 2026-01-01..2027-12-31
03 tháng (7, 8, 9/2026) => multi once 2026-07-01..2026-07-31 + once 2026-08-01..2026-08-31 + once 2026-09-01..2026-09-30 | range 2026-07-01..2026-09-30
Tháng 2, 5, 8, 11 => multi once 2026-02-01..2026-02-28 + once 2026-05-01..2026-05-31 + once 2026-08-01..2026-08-31 + once 2026-11-01..2026-11-30
Tháng 4; tháng 8; tháng 12/2026 => multi once 2026-04-01..2026-04-30 + once 2026-08-01..2026-08-31 + once 2026-12-01..2026-12-31
Quý I & Quý III/2026 => multi once 2026-01-01..2026-03-31 + once 2026-07-01..2026-09-30
Quý II/2026 + Quý IV/2026 => multi once 2026-04-01..2026-06-30 + once 2026-10-01..2026-12-31
15/3, 15/6, 15/9/2026 => multi once 2026-03-15 + once 2026-06-15 + once 2026-09-15
ngày 30/4 và ngày 01/5/2026 => multi once 2026-04-30 + once 2026-05-01
Giai đoạn 1: Quý II/2026. Giai đoạn 2: Quý III/2026 => multi once 2026-04-01..2026-06-30 + once 2026-07-01..2026-09-30
Khảo sát tháng 4/2026, giám sát tháng 6/2026, báo cáo trước 15/7/2026 => multi once 2026-04-01..2026-04-30 + once 2026-06-01..2026-06-30 + before 2026-07-15
Cấp thôn: trước 10/11; cấp xã: trước 18/11/2026 => multi before 2026-11-10 + before 2026-11-18
# vague and limits
khoảng cuối tháng 8/2026 => range 2026-08-21..2026-08-31
Đầu tháng 11 => range 2026-11-01..2026-11-10
Tuần 3 tháng 10/2026 => range 2026-10-15..2026-10-21
Tuần 1-2 tháng 4/2026 => range 2026-04-01..2026-04-14
Đầu quý IV => range 2026-10-01..?
15 ngày đầu tháng 9/2026 => range 2026-09-01..2026-09-15 | once 2026-09-01..2026-09-15
Sau Tết Nguyên đán => event
Quý I (trước Tết Nguyên đán) => once 2026-01-01..2026-03-31 | event
Trước ngày 10/4/2026 (gửi bản mềm qua zalo) => before 2026-04-10
Trước 9h ngày 10/4 => before 2026-04-10
Trước 16 giờ 30 ngày 10 tháng 4 năm 2026 => before 2026-04-10
xong trước ngày 25 tháng 8 => before 2026-08-25
hoàn thành chậm nhất ngày 31 tháng 7 năm 2026 => by 2026-07-31
Chậm nhất: 25/8/2026 => by 2026-08-25
chậm nhất trước 17h ngày 25/8/2026 => before 2026-08-25
Không để quá ngày 25/8/2026 => by 2026-08-25
Hạn hoàn thành: 25/8/2026 => by 2026-08-25 | once 2026-08-25
Hạn báo cáo 25/8 => by 2026-08-25 | once 2026-08-25
Thời hạn gửi: trước ngày 25/8/2026 => before 2026-08-25
Ngày hoàn thành: 25/8/2026 => by 2026-08-25 | once 2026-08-25
Xong trong quý I => once 2026-01-01..2026-03-31
Hết quý II => by 2026-06-30
đến 31/12/2026 => by 2026-12-31 | range ?..2026-12-31
Đến ngày 15/12/2026 hoàn thành => by 2026-12-15 | range ?..2026-12-15
Trước tháng 12 => before 2026-11-30
trước quý IV => before 2026-09-30
Trước hết năm 2026 => by 2026-12-31 | before 2026-12-31
Từ nay đến 18/11 => range ?..2026-11-18 | by 2026-11-18
từ nay tới Đại hội => event | range ?..? ?
# rhythms
Ngày nào cũng vậy => every daily | none
Hàng ngày (trừ thứ Bảy, Chủ nhật) => every daily ? | every weekly mon,tue,wed,thu,fri | every daily
Trước 8h hằng ngày => every daily 08:00 before
Thứ 6 hàng tuần => every weekly fri
Trước 14h thứ 5 hàng tuần => every weekly thu 14:00 before
14 giờ 00 thứ Năm hằng tuần => every weekly thu 14:00
ngày thứ Năm của tuần => every weekly thu | every weekly thu ?
thứ tư hàng tuần, báo cáo trước 16h => every weekly wed 16:00 before | every weekly wed
Mỗi tuần một buổi => every weekly
Hai tuần một lần => every weekly ? | every weekly every=2 ?
Ngày 01 hàng tháng => every monthly day=1
ngày 14 hằng tháng (nếu trùng thứ Bảy, Chủ nhật thì gửi vào ngày làm việc liền trước) => every monthly day=14 shift=prevworkday
Trước ngày 15 và ngày 30 hằng tháng => every monthly day=15,30 before
Gửi trước ngày 25 hằng tháng để tổng hợp => every monthly day=25 before
báo cáo tháng gửi trước ngày 22 của tháng báo cáo => every monthly day=22 before
trước ngày 03 của tháng tiếp theo => every monthly day=3 (next) before
Ngày 5 tháng sau => every monthly day=5 (next) ? | every monthly day=5 (next)
thứ Hai tuần đầu tháng => every monthly week=1 mon
Thứ Sáu của tuần cuối tháng => every monthly week=last fri
chiều thứ 6 tuần thứ 4 hằng tháng => every monthly week=4 fri
Thứ sáu tuần thứ tư hàng tháng => every monthly week=4 fri
Từ ngày 21 tháng trước đến ngày 20 tháng này => every monthly 21(prev)..20
số liệu từ ngày 16 của tháng trước đến ngày 15 của tháng báo cáo => every monthly 16(prev)..15
Họp định kỳ ngày 05 hàng tháng => every monthly day=5
Mỗi tháng họp 1 lần => every monthly
ngày cuối quý => every quarterly month=3 day=last | every quarterly day=last | every quarterly
trước ngày 10 tháng cuối quý => every quarterly month=3 day=10 before
Ngày 25 tháng cuối quý => every quarterly month=3 day=25
ngày 15 của tháng thứ 2 trong quý => every quarterly month=2 day=15
trước ngày 15 tháng đầu tiên của quý kế tiếp => every quarterly month=1 day=15 before
Hàng quý (trước ngày 15 của tháng cuối quý) => every quarterly month=3 day=15 before
1 lần/quý => every quarterly
Mỗi quý => every quarterly
Họp Ban Thường trực hằng quý => every quarterly
Sơ kết hằng quý, tổng kết năm => every quarterly; yearly
Báo cáo quý, 6 tháng, 9 tháng, năm => every quarterly; halfyearly; yearly 09-30; yearly ? | every quarterly; halfyearly; yearly ? | every quarterly; halfyearly; yearly 09-30; yearly
Định kỳ 6 tháng, hằng năm và đột xuất khi có yêu cầu => every halfyearly; yearly
Định kỳ 06 tháng, 01 năm => every halfyearly; yearly
trước ngày 10/6 và ngày 10/12 hằng năm => every yearly 06-10,12-10 before
20/6, 20/12 hàng năm => every yearly 06-20,12-20
Ngày 10/11 hằng năm => every yearly 11-10
hằng năm vào ngày 18/11 => every yearly 11-18
hằng năm, trước ngày 30/11 => every yearly 11-30 before
định kỳ hằng năm, trước ngày 15/12 => every yearly 12-15 before
Báo cáo năm trước ngày 15/11 hằng năm => every yearly 11-15 before
Từ ngày 01/11 đến ngày 18/11 hằng năm => every yearly 11-01..11-18
Quý I hằng năm => every yearly 01-01..03-31 | every yearly 03-31
ngày làm việc cuối cùng của quý => every quarterly month=3 lastworkday | every quarterly lastworkday
# continuous, events, none
Thường xuyên, hàng tháng => every monthly | multi always + every monthly
Thường xuyên, báo cáo hằng tháng => every monthly | multi always + every monthly
Thường xuyên từ tháng 3/2026 => always
Thường xuyên đến hết năm 2026 => always
thực hiện thường xuyên, liên tục trong năm 2026 => always
Duy trì thường xuyên => always
Khi có phát sinh hoặc theo yêu cầu => on demand
Khi có văn bản của cấp trên => on demand | event
Sau hội nghị 05 ngày => event
trong vòng 3 ngày sau hội nghị => event
Chậm nhất 15 ngày trước ngày bầu cử => event
Trong 7 ngày làm việc sau khi nhận được kiến nghị => event P7WD
15 ngày kể từ ngày nhận được văn bản => event P15D
Ngay sau Đại hội => event
Sau khi được phê duyệt => event
Theo tiến độ chung => none | event
Theo hướng dẫn của MTTQ tỉnh => none | event
Chưa rõ => none
Không có => none
0 => none
. => none
Ủy ban MTTQ xã, các tổ chức thành viên => none
Đã hoàn thành => none
29/02/2026 => none ? | once ? ?
ngày 35/5/2026 => none ? | once ? ?
Công văn số 45/CV-MTTQ ngày 02/3/2026 => none | once ? ?
02 hội nghị, 100 đại biểu => none
TRUOC NGAY 15 THANG 6 => before 2026-06-15
tu 1/5 den 30/6/2026 => range 2026-05-01..2026-06-30
thu 6 hang tuan => every weekly fri
dinh ky 6 thang, nam => every halfyearly; yearly
Trước ngày 2O/6/2026 => before 2026-06-20
Qúy IV/2026. => once 2026-10-01..2026-12-31
`

/** Harder cells: several dues, headings, slips. */
export const heldOutThird = `
# third set
Trước ngày 05/6/2026 (6 tháng), trước ngày 05/12/2026 (năm) => multi before 2026-06-05 + before 2026-12-05
Báo cáo quý I trước ngày 15/3, quý II trước ngày 15/6 => multi before 2026-03-15 + before 2026-06-15 | multi once 2026-01-01..2026-03-31 + before 2026-03-15 + once 2026-04-01..2026-06-30 + before 2026-06-15 ? | every yearly 03-15,06-15 before ?
Ngày 20 tháng 3, tháng 6, tháng 9 và tháng 12 hằng năm => every yearly 03-20,06-20,09-20,12-20 | every yearly 03-20,06-20,09-20,12-20 ?
trước ngày 15 các tháng 3, 6, 9, 12 => multi before 2026-03-15 + before 2026-06-15 + before 2026-09-15 + before 2026-12-15 | every yearly 03-15,06-15,09-15,12-15 before
Tháng 3/2026: xây dựng kế hoạch; tháng 4/2026: triển khai => multi once 2026-03-01..2026-03-31 + once 2026-04-01..2026-04-30
Tháng 4 (khu dân cư), tháng 5 (cấp xã) => multi once 2026-04-01..2026-04-30 + once 2026-05-01..2026-05-31
Từ 01/4/2026 đến 30/4/2026: khảo sát; tháng 5/2026: báo cáo => multi range 2026-04-01..2026-04-30 + once 2026-05-01..2026-05-31
Quý I/2026 (đợt 1), quý III/2026 (đợt 2) => multi once 2026-01-01..2026-03-31 + once 2026-07-01..2026-09-30
Tổ chức vào quý II, báo cáo trong quý III/2026 => multi once 2026-04-01..2026-06-30 + once 2026-07-01..2026-09-30
Phát động ngày 17/10/2026; cao điểm đến 18/11/2026 => multi once 2026-10-17 + by 2026-11-18
trong các ngày 20, 21 và 22/5/2026 => multi once 2026-05-20 + once 2026-05-21 + once 2026-05-22
ngày 20 đến 22 tháng 5 => range 2026-05-20..2026-05-22
20/5 đến 22/5 => range 2026-05-20..2026-05-22
Bắt đầu 01/4, kết thúc 30/6/2026 => range 2026-04-01..2026-06-30 | multi range 2026-04-01.. + by 2026-06-30 ? | range 2026-04-01..2026-06-30 ? | range 2026-04-01.. ? | multi range 2026-04-01.. + once 2026-06-30 ?
Kết thúc trước 30/6/2026 => before 2026-06-30
Tổng kết vào tháng 12/2026 => once 2026-12-01..2026-12-31
Họp tổng kết: tuần 2 tháng 12/2026 => range 2026-12-08..2026-12-14
Sau khi kết thúc đợt cao điểm 05 ngày => event P5D
Trước ngày 30 hằng tháng => every monthly day=30 before
Trước ngày 28/2 hằng năm => every yearly 02-28 before
ngày 29/2 hằng năm => every yearly 02-29
chậm nhất ngày 02 tháng sau => every monthly day=2 (next) ? | every monthly day=2 (next)
trước ngày 15 tháng 12 năm báo cáo => every yearly 12-15 before
chậm nhất ngày 31/01 năm sau => every yearly 01-31 (next) ? | every yearly 01-31 ? | by 2027-01-31 ?
trước ngày 20/01 của năm kế tiếp => every yearly 01-20 (next) before ? | before 2027-01-20 ? | every yearly 01-20 before ?
Thứ Năm hằng tuần, trước 11h30 => every weekly thu 11:30 before
Mỗi thứ Hai => every weekly mon | every weekly mon ?
các ngày thứ Ba hằng tuần => every weekly tue
9h sáng thứ Hai hằng tuần => every weekly mon 09:00
trước 17 giờ thứ Sáu tuần cuối tháng => every monthly week=last fri before
Sáng thứ Bảy đầu tiên của tháng => every monthly week=1 sat
ngày 05 của tháng đầu quý => every quarterly month=1 day=5
trước ngày 28 của tháng thứ ba hằng quý => every quarterly month=3 day=28 before
10 ngày đầu mỗi tháng => every monthly day=10 | every monthly ?
05 ngày cuối tháng 12/2026 => range 2026-12-27..2026-12-31
Trong tháng 6 hằng năm => every yearly 06-30 | every yearly 06-01..06-30
Tháng 5, tháng 11 hằng năm => every yearly 05-31,11-30 | every yearly 05-01..05-31; yearly 11-01..11-30
6 tháng đầu năm và cuối năm => every halfyearly ? | multi once 2026-01-01..2026-06-30 + range 2026-10-01..2026-12-31 ? | multi once 2026-01-01..2026-06-30 + once 2026-07-01..2026-12-31 ?
Hằng quý (từ quý II/2026) => every quarterly
Hằng tuần, từ ngày 01/6/2026 đến 31/8/2026 => every weekly
Ngày 25 hằng tháng (từ tháng 6/2026) => every monthly day=25
Hằng năm, trong dịp 27/7 => every yearly 07-27
Tết Nguyên đán hằng năm => event | every yearly ?
Thường xuyên, tổng kết tháng 12/2026 => multi always + once 2026-12-01..2026-12-31 ? | always ?
Thường xuyên; sơ kết 6 tháng, tổng kết năm => multi always + every halfyearly; yearly ? | every halfyearly; yearly
Thường xuyên, định kỳ hằng tháng báo cáo => every monthly | multi always + every monthly ?
Năm 2026 (thường xuyên) => always
Từ ngày ban hành đến hết năm 2026 => range ?..2026-12-31 | by 2026-12-31 ?
Kể từ ngày ký ban hành đến 31/12/2026 => range ?..2026-12-31
Khi có chỉ đạo => on demand | event
Theo từng đợt phát động => event | none | on demand
Theo lịch tiếp xúc cử tri => event | none
Trước và sau kỳ họp HĐND => event
Trước kỳ họp 20 ngày => event
chậm nhất là 02 ngày sau khi tiếp nhận => event P2D
Trong vòng 10 ngày làm việc => event P10WD
Ngay sau kỳ họp => event
Hoàn thành 100% trước 30/9/2026 => before 2026-09-30
Đạt 50% quý II, 100% quý IV/2026 => multi once 2026-04-01..2026-06-30 + once 2026-10-01..2026-12-31
Theo Kế hoạch số 15/KH-BTT ngày 05/02/2026 => none | event
Theo Hướng dẫn 12/HD-MTTW-BTT; quý II/2026 => once 2026-04-01..2026-06-30
Thực hiện Chỉ thị 05-CT/TW: hằng quý => every quarterly
Tháng 8/2026 - 01 hội nghị => once 2026-08-01..2026-08-31
3 lớp, tháng 8/2026 => once 2026-08-01..2026-08-31
02 đợt/năm (tháng 4, tháng 10) => multi once 2026-04-01..2026-04-30 + once 2026-10-01..2026-10-31 | every halfyearly ? | every yearly 04-30,10-31 | multi every halfyearly + once 2026-04-01..2026-04-30 + once 2026-10-01..2026-10-31 ?
Tháng 4/2026 (01 đợt) => once 2026-04-01..2026-04-30
trươc ngày 20/6/2026 => before 2026-06-20
Trước ngày 20/6/2026 . => before 2026-06-20
HẰNG THÁNG, TRƯỚC NGÀY 25 => every monthly day=25 before
cham nhat 17h thu 6 hang tuan => every weekly fri 17:00
tu quy II den quy IV => range 2026-04-01..2026-12-31
Tháng I/2026 => once 2026-01-01..2026-01-31
Tháng 0l/2026 => once 2026-01-01..2026-01-31
Quý 1V/2026 => once 2026-10-01..2026-12-31
20/6/2O26 => once 2026-06-20
2026.06.30 => once 2026-06-30 | none ?
32/5/2026 => none ? | once ? ?
Tháng 5/2O26 => once 2026-05-01..2026-05-31
Quý 5/2026 => none ? | once ? ?
Tháng 6 năm ngoái => once 2025-06-01..2025-06-30 | none ? | once 2026-06-01..2026-06-30 ?
không xác định thời hạn => none | always ?
Xã đội, Công an xã => none
Bí thư chi bộ => none
Hoàn thành tốt => none
1 => none
Số 12 => none
? => none
`
