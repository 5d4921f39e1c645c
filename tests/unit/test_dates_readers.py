"""Each way to tell a date, read in its sentence: published on | the phrase in brackets | earliest, latest, precision, value."""

from datetime import date, timedelta

import pytest

from dateline.resolve.date_feasts import all_days_of, days_of
from dateline.resolve.dates import resolve_date

TOLD = """
2024-03-13 | It was filed at [2024-03-12T14:30Z]. | 2024-03-12 2024-03-12 day 2024-03-12T14:30Z
2024-03-13 | It was filed on [2024/03/12]. | 2024-03-12 2024-03-12 day 2024-03-12
2024-03-13 | The note is dated [03/07/24]. | 2024-03-07 2024-03-07 day 2024-03-07
2024-03-13 | The note is dated [25/12/2023]. | 2023-12-25 2023-12-25 day 2023-12-25
2024-03-13 | The note is dated [12/25/2023]. | 2023-12-25 2023-12-25 day 2023-12-25
- | The note is dated [07/03/24]. | 2024-03-07 2024-07-03 span 2024
- | The note is dated [25/12/2023]. | 2023-12-25 2023-12-25 day 2023-12-25
2024-03-13 | It ended on [16 June '98]. | 1998-06-16 1998-06-16 day 1998-06-16
2024-03-13 | They met in [March '07]. | 2007-03-01 2007-03-31 month 2007-03
2024-03-13 | They met on [June 5 last year]. | 2023-06-05 2023-06-05 day 2023-06-05
2024-03-13 | They will meet on [June 5 next year]. | 2025-06-05 2025-06-05 day 2025-06-05
2024-03-13 | They met [last Oct. 12]. | 2023-10-12 2023-10-12 day 2023-10-12
2024-03-13 | They will meet [next Oct. 12]. | 2024-10-12 2024-10-12 day 2024-10-12
2024-03-13 | They met [June 12-14, 2023]. | 2023-06-12 2023-06-14 day 2023-06-12/2023-06-14
2024-03-13 | They met [14-12 June 2023]. | 2023-06-12 2023-06-14 day 2023-06-12/2023-06-14
2024-03-13 | They met on [the 16th]. | 2024-02-16 2024-02-16 day 2024-02-16
2024-03-13 | They will meet on [the 16th]. | 2024-03-16 2024-03-16 day 2024-03-16
2024-03-13 | They will meet on [the 11th]. | 2024-04-11 2024-04-11 day 2024-04-11
2024-03-13 | They will meet on [the 13th]. | 2024-03-13 2024-03-13 day 2024-03-13
2024-03-13 | They met on [the 13th]. | 2024-03-13 2024-03-13 day 2024-03-13
2024-06-10 | They will meet on [the 31st]. | 2024-07-31 2024-07-31 day 2024-07-31
2024-03-13 | They met on [the 16th of last month]. | 2024-02-16 2024-02-16 day 2024-02-16
2024-03-13 | They will meet on [the 16th of next month]. | 2024-04-16 2024-04-16 day 2024-04-16
2024-03-13 | They met in [06/2019]. | 2019-06-01 2019-06-30 month 2019-06
2024-03-13 | They met [between March and May]. | 2023-03-01 2023-05-31 month 2023-03/2023-05
2024-03-13 | They will meet [from November to February]. | 2024-11-01 2025-02-28 month 2024-11/2025-02
2024-03-13 | They met [from November to February 2020]. | 2019-11-01 2020-02-29 month 2019-11/2020-02
2024-03-13 | They met in [March]. | 2024-03-01 2024-03-31 month 2024-03
2024-03-13 | They met in [April]. | 2023-04-01 2023-04-30 month 2023-04
2024-03-13 | They will meet in [March]. | 2024-03-01 2024-03-31 month 2024-03
2024-03-13 | They will meet in [February]. | 2025-02-01 2025-02-28 month 2025-02
2024-03-13 | They met [last March]. | 2023-03-01 2023-03-31 month 2023-03
2024-03-13 | They met [last February]. | 2024-02-01 2024-02-29 month 2024-02
2024-03-13 | They will meet [next March]. | 2025-03-01 2025-03-31 month 2025-03
2024-03-13 | They will meet [next April]. | 2024-04-01 2024-04-30 month 2024-04
2024-03-13 | They met [this May]. | 2024-05-01 2024-05-31 month 2024-05
2024-03-13 | They met in June 2020 and again [the following March]. | 2021-03-01 2021-03-31 month 2021-03
2024-03-13 | They met in June 2020 and [the previous July]. | 2019-07-01 2019-07-31 month 2019-07
2023-03-13 | They met on [Feb. 29]. | 2020-02-29 2020-02-29 day 2020-02-29
2023-03-13 | They will meet on [Feb. 29]. | 2024-02-29 2024-02-29 day 2024-02-29
2024-03-13 | It was built in [mid-June 2020]. | 2020-06-11 2020-06-20 month 2020-06
2024-03-13 | It was built in [mid-2020]. | 2020-05-01 2020-08-31 year 2020
2024-03-13 | It was built in [late 2020]. | 2020-09-01 2020-12-31 year 2020
2024-03-13 | It was built in [the late 1990s]. | 1997-01-01 1999-12-31 decade 199
2024-03-13 | It was built in [the mid-19th century]. | 1834-05-01 1867-08-31 century 18
2024-03-13 | It ended at [the end of the 1990s]. | 1999-01-01 1999-12-31 year 199
2024-03-13 | It began at [the beginning of March 2020]. | 2020-03-01 2020-03-10 month 2020-03
2024-03-13 | It ended in [the second half of March 2020]. | 2020-03-16 2020-03-31 month 2020-03
2024-03-13 | It ended in [the first third of 2020]. | 2020-01-01 2020-04-30 year 2020
2024-03-13 | It ended at [the end of summer 2020]. | 2020-08-01 2020-08-31 month 2020-SU
2024-03-13 | They met [the last week of March 2020]. | 2020-03-23 2020-03-29 week 2020-W13
2024-03-13 | They met in [the second week of November 2023]. | 2023-11-06 2023-11-12 week 2023-W45
2024-03-13 | They met in [the first weekend of June 2023]. | 2023-06-03 2023-06-04 weekend 2023-W22-WE
2024-03-13 | They met in [the first five days of June 2023]. | 2023-06-01 2023-06-05 day P5D
2024-03-13 | They met in [the last three months of 2020]. | 2020-10-01 2020-12-31 month P3M
2024-03-13 | They met in [the first days of March]. | 2024-03-01 2024-03-10 month 2024-03
2024-03-13 | They met in [the last days of March 2020]. | 2020-03-21 2020-03-31 month 2020-03
2024-03-13 | They met in [the last quarter of 2020]. | 2020-10-01 2020-12-31 quarter 2020-Q4
2024-03-13 | They met in [the last month of 2020]. | 2020-12-01 2020-12-31 month 2020-12
2024-03-13 | They met on [the second day of the year]. | 2024-01-02 2024-01-02 day 2024-01-02
2024-03-13 | They met for [the rest of the week]. | 2024-03-13 2024-03-17 week 2024-W11
2024-03-13 | They met at [last year-end]. | 2023-12-01 2023-12-31 month 2023
2024-03-13 | They will meet by [year-end 2025]. | 2024-03-13 2025-12-31 month 2025
2024-03-13 | They met [earlier this month]. | 2024-03-01 2024-03-13 month 2024-03
2024-03-13 | They will meet [later this month]. | 2024-03-13 2024-03-31 month 2024-03
2024-03-13 | They met [late last week]. | 2024-03-07 2024-03-10 week 2024-W10
2024-03-13 | They met [early next week]. | 2024-03-18 2024-03-20 week 2024-W12
2024-03-13 | They met in [the first quarter]. | 2024-01-01 2024-03-31 quarter 2024-Q1
2024-03-13 | They met in [the third quarter]. | 2023-07-01 2023-09-30 quarter 2023-Q3
2024-03-13 | They will meet in [the first quarter]. | 2024-01-01 2024-03-31 quarter 2024-Q1
2024-11-05 | They will meet in [the first quarter]. | 2025-01-01 2025-03-31 quarter 2025-Q1
2024-04-05 | Profit fell in [the first quarter]. | 2024-01-01 2024-03-31 quarter 2024-Q1
2024-03-13 | They met in [2020 Q3]. | 2020-07-01 2020-09-30 quarter 2020-Q3
2024-03-13 | They met in [3Q 2020]. | 2020-07-01 2020-09-30 quarter 2020-Q3
2024-03-13 | They met in [H1 2020]. | 2020-01-01 2020-06-30 half 2020-H1
2024-03-13 | They met in [2020 H2]. | 2020-07-01 2020-12-31 half 2020-H2
2024-03-13 | They met in [fiscal 2019]. | 2019-01-01 2019-12-31 year 2019
2024-03-13 | They met in [the first quarter of last year]. | 2023-01-01 2023-03-31 quarter 2023-Q1
2024-03-13 | They met in [the same month last year]. | 2023-03-01 2023-03-31 month 2023-03
2024-03-13 | They met in [the same week last year]. | 2023-03-13 2023-03-19 week 2023-W11
2024-03-13 | They met in [the week of 5 March]. | 2024-03-04 2024-03-10 week 2024-W10
2024-03-13 | They met in [the quarter ended June 30, 2020]. | 2020-04-01 2020-06-30 quarter 2020-Q2
2024-03-13 | They met in [the 12 months to March 2020]. | 2019-04-01 2020-03-31 span P12M
2024-03-13 | They met [the day before yesterday]. | 2024-03-11 2024-03-11 day 2024-03-11
2024-03-13 | They will meet [the day after tomorrow]. | 2024-03-15 2024-03-15 day 2024-03-15
2024-03-13 | They met [last night]. | 2024-03-12 2024-03-12 day 2024-03-12TNI
2024-03-13 | They will meet [tonight]. | 2024-03-13 2024-03-13 day 2024-03-13TNI
2024-03-13 | They met [overnight]. | 2024-03-12 2024-03-13 day 2024-03-13TNI
2024-03-13 | They met on Monday and left [the next morning]. | 2024-03-12 2024-03-12 day 2024-03-12TMO
2024-03-13 | They met on Monday and had met [the previous evening]. | 2024-03-10 2024-03-10 day 2024-03-10TEV
2024-03-13 | They met in [the past year]. | 2023-03-13 2024-03-13 year P1Y
2024-03-13 | They will meet in [the next year]. | 2024-03-13 2025-03-13 year P1Y
2024-03-13 | They met [last century]. | 1901-01-01 2000-12-31 century 19
2024-03-13 | They will meet [next quarter]. | 2024-04-01 2024-06-30 quarter 2024-Q2
2024-03-13 | They met in June 2019 and quarrelled [the previous year]. | 2018-01-01 2018-12-31 year 2018
2024-03-13 | They met in June 2019 and quarrelled [the following month]. | 2019-07-01 2019-07-31 month 2019-07
2024-03-13 | They met on 5 June 2019 and quarrelled [the next day]. | 2019-06-06 2019-06-06 day 2019-06-06
2024-03-13 | They met on 5 June 2019 and quarrelled [that month]. | 2019-06-01 2019-06-30 month 2019-06
2024-03-13 | They met [this past week]. | 2024-03-04 2024-03-10 week 2024-W10
2024-03-16 | They met [this past week]. | 2024-03-11 2024-03-17 week 2024-W11
2024-03-13 | They will meet [next weekend]. | 2024-03-16 2024-03-17 weekend 2024-W11-WE
2024-03-15 | They will meet [next weekend]. | 2024-03-23 2024-03-24 weekend 2024-W12-WE
2024-03-16 | They met [last weekend]. | 2024-03-09 2024-03-10 weekend 2024-W10-WE
2024-03-17 | They met over [the weekend]. | 2024-03-16 2024-03-17 weekend 2024-W11-WE
2024-03-18 | They met over [the weekend]. | 2024-03-16 2024-03-17 weekend 2024-W11-WE
2024-03-13 | They will meet over [the weekend]. | 2024-03-16 2024-03-17 weekend 2024-W11-WE
2024-03-13 | They met on [Thursday]. | 2024-03-07 2024-03-07 day 2024-03-07
2024-03-13 | They met [last Wednesday]. | 2024-03-06 2024-03-06 day 2024-03-06
2024-03-13 | They will meet [next Wednesday]. | 2024-03-20 2024-03-20 day 2024-03-20
2024-03-13 | They will meet [this Monday]. | 2024-03-18 2024-03-18 day 2024-03-18
2024-03-13 | They met [Monday of last week]. | 2024-03-04 2024-03-04 day 2024-03-04
2024-03-13 | They met [last week on Tuesday]. | 2024-03-05 2024-03-05 day 2024-03-05
2024-03-13 | They met [Sunday last]. | 2024-03-10 2024-03-10 day 2024-03-10
2024-03-13 | They will meet [Monday next]. | 2024-03-18 2024-03-18 day 2024-03-18
2024-03-13 | They met [a week ago Tuesday]. | 2024-03-05 2024-03-05 day 2024-03-05
2024-03-13 | They met [the evening of last Tuesday]. | 2024-03-12 2024-03-12 day 2024-03-12TEV
2024-03-13 | They met on 5 June 2019 and again [the following Friday]. | 2019-06-07 2019-06-07 day 2019-06-07
2024-03-13 | They met on 5 June 2019 and again on [Monday of the following week]. | 2019-06-10 2019-06-10 day 2019-06-10
2024-03-13 | They met in [the '80s]. | 1980-01-01 1989-12-31 decade 198
2024-03-13 | They met in [the eighties]. | 1980-01-01 1989-12-31 decade 198
2024-03-13 | They met in [2014-15]. | 2014-01-01 2015-12-31 year 2014/2015
2024-03-13 | They met [from 2009 to 2011]. | 2009-01-01 2011-12-31 year P2Y
2024-03-13 | They met at [the turn of the century]. | 1995-01-01 2005-12-31 span 19
2024-03-13 | They met in [winter 2019]. | 2019-12-01 2020-02-29 season 2019-WI
2024-03-13 | They met in [autumn]. | 2023-09-01 2023-11-30 season 2023-FA
2024-03-13 | They will meet in [winter]. | 2024-12-01 2025-02-28 season 2024-WI
2024-03-13 | They met [last summer]. | 2023-06-01 2023-08-31 season 2023-SU
2024-03-13 | They met [last winter]. | 2023-12-01 2024-02-29 season 2023-WI
2024-03-13 | They will meet [next spring]. | 2025-03-01 2025-05-31 season 2025-SP
2024-02-10 | They met [this winter]. | 2023-12-01 2024-02-29 season 2023-WI
2024-03-13 | They met in June 2019, and [that autumn] they left. | 2019-09-01 2019-11-30 season 2019-FA
2024-03-13 | They met [three days ago]. | 2024-03-10 2024-03-10 day 2024-03-10
2024-03-13 | They met [about three days ago]. | 2024-03-09 2024-03-11 day 2024-03-10
2024-03-13 | They met [about 20 years ago]. | 2002-01-01 2006-12-31 year 2004
2024-03-13 | They met [nearly a decade ago]. | 2000-01-01 2024-03-13 decade 201
2024-03-13 | They met [about a week ago]. | 2024-02-26 2024-03-13 week 2024-W10
2024-03-13 | They will meet [about a week from now]. | 2024-03-13 2024-03-31 week 2024-W12
2024-04-13 | They met [about two months ago]. | 2024-01-01 2024-03-31 month 2024-02
2024-03-13 | They met [more than two weeks ago]. | - 2024-03-03 week 2024-W09
2024-03-13 | They met [less than two weeks ago]. | 2024-02-26 2024-03-13 week 2024-W09
2024-03-13 | They met [two or three years ago]. | 2021-01-01 2022-12-31 year 2022
2024-03-13 | They met [two and a half years ago]. | 2021-09-01 2021-09-30 month 2021-09
2024-03-13 | They met [36 hours ago]. | 2024-03-11 2024-03-12 day 2024-03-12
2024-03-13 | They met [five minutes ago]. | 2024-03-12 2024-03-13 day 2024-03-13
2024-03-13 | They met [days ago]. | - 2024-03-13 span PAST_REF
2024-03-13 | They will meet [days from now]. | 2024-03-13 - span FUTURE_REF
2024-03-13 | They will meet [within 36 hours]. | 2024-03-13 2024-03-15 day PT36H
2024-03-13 | They will meet [within days]. | 2024-03-13 - span PXD
2024-03-13 | They will meet [within a week]. | 2024-03-13 2024-03-20 week P1W
2024-03-13 | They met in [the past two to three weeks]. | 2024-02-21 2024-03-13 week P3W
2024-03-13 | They met in [the past 24 to 48 hours]. | 2024-03-11 2024-03-13 day PT48H
2024-03-13 | They will meet in [the coming weeks]. | 2024-03-14 - span PXW
2024-03-13 | They will meet in [the next few days]. | 2024-03-14 2024-03-20 day PXD
2024-03-13 | They met in [the past few weeks]. | 2024-01-31 2024-03-13 week PXW
2024-03-13 | They met in [recent months]. | - 2024-03-13 span PXM
2024-03-13 | They will meet in [the next 48 hours]. | 2024-03-13 2024-03-15 day PT48H
2024-03-13 | They met on 5 June 2019, and in [the following two weeks] they left. | 2019-06-05 2019-06-19 week P2W
2024-03-13 | They met on 5 June 2019, and in [the previous three days] they left. | 2019-06-02 2019-06-05 day P3D
2024-03-13 | They will meet in [the week ahead]. | 2024-03-13 2024-03-20 span P1W
2024-03-13 | They will meet in [the days ahead]. | 2024-03-13 - span PXD
2024-03-13 | They met [a fortnight ago]. | 2024-02-26 2024-03-03 week 2024-W09
2024-03-13 | They will meet in [the next fortnight]. | 2024-03-13 2024-03-27 week P2W
2024-03-13 | It has been shut for [six months]. | 2023-09-13 2024-03-13 month P6M
2024-03-13 | They will meet in [ten days]. | 2024-03-23 2024-03-23 day P10D
2024-03-13 | They met on 5 June 2019 and again [three days later]. | 2019-06-08 2019-06-08 day 2019-06-08
2024-03-13 | They met on 5 June 2019 and [two weeks earlier]. | 2019-05-20 2019-05-26 week 2019-W21
2024-03-13 | They met in June 2019 and [two months later]. | 2019-08-01 2019-08-31 month 2019-08
2024-03-13 | They met in 2015 and [two years later]. | 2017-01-01 2017-12-31 year 2017
2024-03-13 | They met [a year earlier]. | 2023-01-01 2023-12-31 year 2023
2024-03-13 | They met in June 2019; [the year before] they quarrelled. | 2018-06-01 2018-06-30 month 2018-06
2024-03-13 | They met on 5 June 2019; [the night before] they quarrelled. | 2019-06-04 2019-06-04 day 2019-06-04
2024-03-13 | They met [recently]. | - 2024-03-13 span PAST_REF
2024-03-13 | They will meet [soon]. | 2024-03-13 - span FUTURE_REF
2024-03-13 | They meet [now]. | 2024-03-13 2024-03-13 day PRESENT_REF
2024-03-13 | They will meet on [March 13]. | 2024-03-13 2024-03-13 day 2024-03-13
1897-03-01 | They will meet on [Feb. 29]. | 1904-02-29 1904-02-29 day 1904-02-29
2024-03-13 | They met [two and a half months ago]. | 2023-12-25 2023-12-31 week 2023-W52
2024-03-13 | They met [a dozen years ago]. | 2012-01-01 2012-12-31 year 2012
2024-03-13 | They met [several weeks ago]. | - 2024-03-13 span PAST_REF
2024-03-13 | They met [two hundred years ago]. | 1824-01-01 1824-12-31 year 1824
2024-03-13 | They met [30 minutes ago]. | 2024-03-12 2024-03-13 day 2024-03-13
2024-03-13 | They met at [month-end]. | 2024-03-21 2024-03-31 month 2024-03
2024-03-13 | They met in [the second part of 2020]. | 2020-07-01 2020-12-31 year 2020-H2
2024-03-13 | They met in [the same period a year ago]. | 2023-01-01 2023-12-31 year 2023
2024-03-13 | They will meet in [the next fiscal year]. | 2025-01-01 2025-12-31 year 2025
2024-03-13 | They met at [this year-end]. | 2024-12-01 2024-12-31 month 2024
2024-03-13 | They met in [mid-year]. | 2024-05-01 2024-08-31 year 2024
2024-03-13 | They met in [the first week of February 2024]. | 2024-01-29 2024-02-04 week 2024-W05
2024-03-13 | They met [LAST WEEK]. | 2024-03-04 2024-03-10 week 2024-W10
2024-03-13 | They met [the day before]. | - - unknown XXXX-XX-XX
2024-03-13 | They met [the week before]. | - - unknown XXXX-WXX
2024-03-13 | They met on 5 June 2019 and [the following weekend]. | 2019-06-08 2019-06-09 weekend 2019-W23-WE
2024-03-13 | They met on 5 June 2019 and [the previous weekend]. | 2019-06-01 2019-06-02 weekend 2019-W22-WE
2024-03-13 | They met on 5 June 2019, and [the next week] they left. | 2019-06-10 2019-06-16 week 2019-W24
2024-03-13 | They met on 5 June 2019 and in [the ensuing two weeks] they left. | 2019-06-05 2019-06-19 week P2W
2024-03-13 | They will meet in [the ensuing weeks]. | 2024-03-14 - span PXW
2024-03-13 | They paid a [day-long] visit. | - - unknown P1D
2024-03-13 | They paid a [weeks-long] visit. | - - unknown PXW
2024-03-13 | They met in the first quarter of 2020 and [a year later]. | 2021-01-01 2021-03-31 quarter 2021-Q1
2024-03-13 | They met [the quarter before last]. | 2023-07-01 2023-09-30 quarter 2023-Q3
2024-03-13 | They met on Monday, and by [midnight] they had left. | 2024-03-11 2024-03-11 day 2024-03-11T24:00
2024-03-13 | They will meet on [New Year's Eve]. | 2024-12-31 2024-12-31 day 2024-12-31
2024-03-13 | They met on [Thanksgiving]. | 2023-11-23 2023-11-23 day 2023-11-23
2024-03-13 | They met on [Good Friday]. | 2023-04-07 2023-04-07 day 2023-04-07
2024-03-13 | They will meet on [Easter Sunday]. | 2024-03-31 2024-03-31 day 2024-03-31
2024-03-13 | They met on [Orthodox Easter]. | 2023-04-16 2023-04-16 day 2023-04-16
2024-03-13 | They met on [Yom Kippur]. | 2023-09-25 2023-09-25 day 2023-09-25
2024-03-13 | They met on [Passover]. | 2023-04-06 2023-04-13 span 2023-04-06/2023-04-13
2024-03-13 | They met on [Memorial Day]. | 2023-05-29 2023-05-29 day 2023-05-29
2024-03-13 | They met on [last Christmas]. | 2023-12-25 2023-12-25 day 2023-12-25
2024-03-13 | They met on [Chinese New Year]. | 2024-02-10 2024-02-10 day 2024-02-10
2012-01-01 | They met [under President Obama]. | 2009-01-20 2012-01-01 term 2009-01-20/2012-01-01
2003-01-01 | They met [under President Obama]. | - - unknown -
2024-03-13 | They met [during the Obama administration]. | 2009-01-20 2017-01-20 term 2009-01-20/2017-01-20
2024-03-13 | They met [by Friday]. | - 2024-03-08 day 2024-03-08
2024-03-13 | They will stay [until Friday]. | 2024-03-13 2024-03-15 day 2024-03-15
2024-03-13 | They stayed [until Friday]. | - 2024-03-08 day 2024-03-08
2024-03-13 | They left [after Monday]. | 2024-03-12 2024-03-13 day 2024-03-11
2024-03-13 | They will leave [after Friday]. | 2024-03-16 - day 2024-03-15
2024-03-13 | They left [before 2020]. | - 2019-12-31 year 2020
2024-03-13 | They have met [since Monday]. | 2024-03-11 2024-03-13 day 2024-03-11
2024-03-13 | They will meet [from Monday]. | 2024-03-18 - day 2024-03-18
2024-03-13 | They met [on Monday and Wednesday]. | 2024-03-11 2024-03-13 span 2024-03-11
2024-03-13 | They met [from Friday to Monday]. | 2024-03-08 2024-03-11 day 2024-03-08/2024-03-11
2024-03-13 | They will meet [from Tuesday to Wednesday]. | 2024-03-19 2024-03-20 day 2024-03-19/2024-03-20
2024-03-13 | They will meet [from Friday to Thursday]. | 2024-03-15 2024-03-21 day 2024-03-15/2024-03-21
2024-03-13 | They have met [since March]. | 2024-03-01 2024-03-13 month 2024-03
- | They must leave [by 16 June 2021]. | - 2021-06-16 day 2021-06-16
2010-01-01 | They met [under President Bush]. | - - unknown -
2024-12-25 | They met on [Christmas]. | 2024-12-25 2024-12-25 day 2024-12-25
2024-12-25 | They will meet on [Christmas]. | 2024-12-25 2024-12-25 day 2024-12-25
2024-12-25 | They met [last Christmas]. | 2023-12-25 2023-12-25 day 2023-12-25
2024-12-25 | They will meet [next Christmas]. | 2025-12-25 2025-12-25 day 2025-12-25
2024-12-20 | They will meet [this Christmas]. | 2024-12-25 2024-12-25 day 2024-12-25
2024-01-05 | They met [this Christmas]. | 2023-12-25 2023-12-25 day 2023-12-25
2024-03-13 | They met on [Chinese New Year 1950]. | - - unknown -
- | They will meet on [Monday of next week]. | - - unknown XXXX-WXX-1
2024-03-13 | They met [Monday this week]. | 2024-03-11 2024-03-11 day 2024-03-11
2024-03-13 | They met in [2011-2009]. | - - unknown -
2024-03-13 | They met [October] of this year. | 2024-10-01 2024-10-31 month 2024-10
2024-03-13 | They will meet in [October] of this year. | 2024-10-01 2024-10-31 month 2024-10
2024-03-13 | They met [June 1], 2009. | 2009-06-01 2009-06-01 day 2009-06-01
2024-03-13 | They will meet [this summer]. | 2024-06-01 2024-08-31 season 2024-SU
2024-03-13 | They met [this summer]. | 2023-06-01 2023-08-31 season 2023-SU
2024-03-13 | They will meet in [the coming winter]. | 2024-12-01 2025-02-28 season 2024-WI
2024-03-13 | They met in [mid-to-late 1990s]. | 1997-01-01 1999-12-31 decade 199
- | They met in [the '30s]. | 1930-01-01 1939-12-31 decade 193
2024-03-13 | They met in [the '30s]. | 1930-01-01 1939-12-31 decade 193
2024-03-13 | They met in [the '20s]. | 2020-01-01 2029-12-31 decade 202
2024-03-13 | They met in [between 2014 and 2016]. | 2014-01-01 2016-12-31 year P2Y
2024-03-13 | They will meet in [the middle of next week]. | 2024-03-19 2024-03-21 week 2024-W12
2024-03-13 | They will meet at [the beginning of next week]. | 2024-03-18 2024-03-19 week 2024-W12
2024-03-13 | They will meet at [the end of next week]. | 2024-03-22 2024-03-24 week 2024-W12
2024-03-13 | They met in [the second third of 2020]. | 2020-05-01 2020-08-31 year 2020
2024-03-13 | They met in [the last third of 2020]. | 2020-09-01 2020-12-31 year 2020
2024-03-13 | They met in [the current fiscal year]. | 2024-01-01 2024-12-31 year 2024
2024-03-13 | They met in [the week to Friday]. | 2024-03-02 2024-03-08 week 2024-W10
2024-03-13 | They met in [the month ended March 10]. | 2024-02-11 2024-03-10 month 2024-03
2024-03-13 | Sales rose in May 2020 from [the same period a year ago]. | 2019-05-01 2019-05-31 month 2019-05
2024-03-13 | Sales rose in [the same period of 2019]. | 2019-01-01 2019-12-31 year 2019
2024-03-13 | They met on 5 June 2019; [the week before] they quarrelled. | 2019-05-27 2019-06-02 week 2019-W22
2024-03-13 | They met in June 2019; [the month after] they quarrelled. | 2019-07-01 2019-07-31 month 2019-07
2024-03-13 | They will meet [the following weekend]. | 2024-03-16 2024-03-17 weekend 2024-W11-WE
2024-03-13 | They met on Monday and talked [the whole day]. | 2024-03-11 2024-03-11 day 2024-03-11
2024-03-13 | They will meet in [days]. | - - unknown PXD
2024-03-13 | It lasted [half a year]. | - - unknown P0.5Y
2024-03-13 | It lasted [half a decade]. | - - unknown P5Y
2024-03-13 | It lasted [two and a half years]. | - - unknown P2.5Y
2024-03-13 | They will meet in [the upcoming weeks]. | 2024-03-14 - span PXW
2024-03-13 | They will meet [a week from Tuesday]. | 2024-03-26 2024-03-26 day 2024-03-26
2024-03-13 | They met [Tuesday last]. | 2024-03-12 2024-03-12 day 2024-03-12
2024-03-13 | They will meet [Thursday next]. | 2024-03-14 2024-03-14 day 2024-03-14
2024-03-13 | They met [a fortnight later]. | - - unknown P2W
2024-03-13 | They met on 5 June 2019 and [a fortnight later]. | 2019-06-17 2019-06-23 week 2019-W25
2024-03-13 | They met on 5 June 2019 and [48 hours later]. | 2019-06-07 2019-06-07 day 2019-06-07
2024-03-13 | They met in June 2019; [the day before] they quarrelled. | 2019-05-31 2019-06-29 span -
2024-03-13 | They met [over a decade ago]. | - 2019-12-31 decade 201
2024-03-13 | They met [at least two years ago]. | - 2022-12-31 year 2022
2024-03-13 | They will meet [in up to ten days' time]. | 2024-03-13 2024-03-23 day 2024-03-23
2010-01-01 | They met [under President George W. Bush]. | 2001-01-20 2009-01-20 term 2001-01-20/2009-01-20
- | They left [before 16 June 2021]. | - 2021-06-15 day 2021-06-16
- | They left [after 16 June 2021]. | 2021-06-17 - day 2021-06-16
2024-03-13 | They met [from March 2020 to 5 May 2020]. | 2020-03-01 2020-05-05 span 2020-03
2024-03-13 | They met [on 3 March and 5 May 2020]. | 2020-03-03 2020-05-05 span 2020-03-03
2024-12-26 | They will meet on [Boxing Day]. | 2024-12-26 2024-12-26 day 2024-12-26
2024-12-27 | They will meet on [Boxing Day]. | 2025-12-26 2025-12-26 day 2025-12-26
2024-03-20 | They will meet during [Ramadan]. | 2024-03-10 2024-04-10 span 2024-03-10/2024-04-10
2024-03-05 | They met during [Ramadan]. | 2023-03-22 2023-04-22 span 2023-03-22/2023-04-22
2024-03-13 | They will meet in [the first half of next week]. | 2024-03-18 2024-03-21 week 2024-W12
2024-03-13 | They met in [the second half of last week]. | 2024-03-07 2024-03-10 week 2024-W10
2024-03-13 | They met in [the second half of the 19th century]. | 1851-01-01 1900-12-31 century 18
2024-03-13 | They met in [the first half of the 1990s]. | 1990-01-01 1994-12-31 decade 199
2024-03-13 | They met [so far this year]. | 2024-01-01 2024-03-13 year 2024
2024-03-13 | They met on [the fifth Monday of February 2023]. | - - unknown -
2024-03-13 | They met at [the beginning of 2020]. | 2020-01-01 2020-01-31 month 2020
2024-03-13 | They met in [the two weeks to March 10]. | 2024-02-26 2024-03-10 span P2W
2024-06-10 | They will meet in [the third quarter]. | 2024-07-01 2024-09-30 quarter 2024-Q3
2024-03-13 | They met on 5 June 2019 and will meet [next weekend]. | 2024-03-16 2024-03-17 weekend 2024-W11-WE
"""


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_a_date_is_read_as_it_is_told(line: str) -> None:
    published, marked, wanted = line.split(" | ")
    start, end = marked.index("["), marked.index("]") - 1
    day = None if published == "-" else date.fromisoformat(published)
    span = resolve_date(marked.replace("[", "").replace("]", ""), start, end, day)
    assert " ".join(str(part or "-") for part in (span.earliest, span.latest, span.precision, span.value)) == wanted


@pytest.mark.parametrize(
    ("published", "phrase", "said"),
    [
        ("2024-03-13", "next Friday", "some writers mean a week later"),
        ("2024-03-13", "late this month", None),
        ("2024-03-13", "next Monday", None),
        ("2010-01-01", "under President Bush", "several leaders are named Bush"),
        ("2003-01-01", "under President Obama", "no term of office is known for Obama"),
        ("2024-03-13", "Chinese New Year 1950", "the date of Chinese New Year in 1950 is not known"),
        ("2024-03-13", "2011-2009", "the second year is not after the first"),
        ("2024-03-13", "about three days ago", "approximate"),
        ("2024-03-13", "fiscal 2019", "read as the calendar year"),
        ("2024-03-13", "Mondays", "comes every week"),
        ("2024-03-13", "31/31/2023", "not a date of the calendar"),
    ],
)
def test_the_reason_says_what_is_to_be_known_of_a_reading(published: str, phrase: str, said: str | None) -> None:
    reason = resolve_date(phrase, 0, len(phrase), date.fromisoformat(published)).reason
    assert said in (reason or "") if said else reason is None


NEW_YEARS = (
    "2000-09-30 2001-09-18 2002-09-07 2003-09-27 2004-09-16 2005-10-04 2006-09-23 2007-09-13 2008-09-30 2009-09-19 2010-09-09 "
    "2011-09-29 2012-09-17 2013-09-05 2014-09-25 2015-09-14 2016-10-03 2017-09-21 2018-09-10 2019-09-30 2020-09-19 2021-09-07 "
    "2022-09-26 2023-09-16 2024-10-03 2025-09-23 2026-09-12"
)
EASTERS = "1954-04-18 1981-04-19 2008-03-23 2011-04-24 2016-03-27 2018-04-01 2024-03-31 2038-04-25 2049-04-18 2076-04-19"
ORTHODOX_EASTERS = "1900-04-22 2010-04-04 2013-05-05 2016-05-01 2021-05-02 2022-04-24 2023-04-16 2024-05-05"


@pytest.mark.parametrize(
    ("feast", "days"),
    [(("hebrew", "0 2"), NEW_YEARS), (("easter", "0"), EASTERS), (("orthodox_easter", "0"), ORTHODOX_EASTERS)],
)
def test_feasts_that_move_fall_on_the_days_of_the_almanac(feast: tuple[str, str], days: str) -> None:
    for told in days.split():
        found = days_of(feast, int(told[:4]))
        assert found is not None
        assert str(found[0]) == told


def test_a_feast_of_the_muslim_calendar_has_a_day_of_grace_and_may_come_twice_a_year() -> None:
    for first in ("2021-04-13", "2022-04-02", "2023-03-23", "2024-03-11"):  # Ramadan by the sighting of the moon
        found = days_of(("islamic", "9 1 30"), int(first[:4]))
        assert found is not None
        assert abs((found[0] + timedelta(days=1) - date.fromisoformat(first)).days) <= 1
        assert (found[1] - found[0]).days == 31
    assert len(all_days_of(("islamic", "9 1 30"), range(2030, 2031))) == 2
    assert days_of(("lunar_new_year", ""), 2024) == (date(2024, 2, 10),) * 2
    assert days_of(("lunar_new_year", ""), 1950) is None
