"""Dates as HTTP writes them."""

import time

days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def http_date(seconds=None):
    """The date of a time since 1970, or of now: "Sun, 06 Nov 1994 08:49:37 GMT"."""
    year, month, day, hour, minute, second, weekday, *_ = time.gmtime(seconds)
    return f"{days[weekday]}, {day:02} {months[month - 1]} {year:04} {hour:02}:{minute:02}:{second:02} GMT"
