# Which percent formats a Formatter takes: every conversion, flags, widths, and what is refused with its text.
import logging

for form in ('%(asctime)s', '%(asctime)-15s', '%(asctime)*s', '%(asctime)*.5s', '%(asctime)+#7.3d', '%(process)05d', '%(name)r',
             '%(custom)a', '%(process)x', '%(process)+.2f', '%(name)15', '%(asctime)Z', '%(asctime)b', '%(asctime)*', '%(asctime)*3s',
             '%(asctime)_', '{asctime}', '${message}', '%s', '%(name', '', 'plain'):
    try:
        formatter = logging.Formatter(form)
        print(repr(form), 'fine', formatter._fmt, formatter.usesTime())
    except ValueError as error:
        print(repr(form), error)

# output:
# '%(asctime)s' fine %(asctime)s True
# '%(asctime)-15s' fine %(asctime)-15s True
# '%(asctime)*s' fine %(asctime)*s True
# '%(asctime)*.5s' fine %(asctime)*.5s True
# '%(asctime)+#7.3d' fine %(asctime)+#7.3d True
# '%(process)05d' fine %(process)05d False
# '%(name)r' fine %(name)r False
# '%(custom)a' fine %(custom)a False
# '%(process)x' fine %(process)x False
# '%(process)+.2f' fine %(process)+.2f False
# '%(name)15' Invalid format '%(name)15' for '%' style
# '%(asctime)Z' Invalid format '%(asctime)Z' for '%' style
# '%(asctime)b' Invalid format '%(asctime)b' for '%' style
# '%(asctime)*' Invalid format '%(asctime)*' for '%' style
# '%(asctime)*3s' Invalid format '%(asctime)*3s' for '%' style
# '%(asctime)_' Invalid format '%(asctime)_' for '%' style
# '{asctime}' Invalid format '{asctime}' for '%' style
# '${message}' Invalid format '${message}' for '%' style
# '%s' Invalid format '%s' for '%' style
# '%(name' Invalid format '%(name' for '%' style
# '' fine %(message)s False
# 'plain' Invalid format 'plain' for '%' style
