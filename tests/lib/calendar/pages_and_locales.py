import calendar, warnings
days = calendar.HTMLCalendar()
page = days.formatyearpage(2004)
print(type(page), page[:330].decode(), page[-40:])
print(days.formatyearpage(2004, css=None, encoding='ascii').split(b'\n')[:5], days.formatyearpage(2024, width=1)[-60:])
print(calendar.LocaleTextCalendar(locale='C').formatweekday(0, 5), calendar.LocaleTextCalendar(locale='C').formatmonthname(2020, 1, 20), calendar.LocaleHTMLCalendar(locale='C').formatweekday(6), calendar.LocaleHTMLCalendar(locale='C').formatmonthname(2020, 2, False))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(calendar.January, calendar.February, [str(w.message) for w in caught])
try:
    calendar.March
except AttributeError as error:
    print(error)
with calendar.different_locale('C'):
    print(calendar.month_name[3], calendar.EPOCH)

# output:
# <class 'bytes'> <?xml version="1.0" encoding="utf-8"?>
# <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
# <html>
# <head>
# <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
# <link rel="stylesheet" type="text/css" href="calendar.css" />
# <title>Calendar for 2004</title>
# </ b'able>\n</td></tr></table></body>\n</html>\n'
# [b'<?xml version="1.0" encoding="ascii"?>', b'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">', b'<html>', b'<head>', b'<meta http-equiv="Content-Type" content="text/html; charset=ascii" />'] b'&nbsp;</td></tr>\n</table>\n</td></tr></table></body>\n</html>\n'
#  Mon      January 2020     <th class="sun">Sun</th> <tr><th colspan="7" class="month">February</th></tr>
# 1 2 ["The 'January' attribute is deprecated, use 'JANUARY' instead", "The 'February' attribute is deprecated, use 'FEBRUARY' instead"]
# module 'calendar' has no attribute 'March'
# March 1970
