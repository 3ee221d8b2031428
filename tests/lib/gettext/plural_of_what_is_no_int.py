# How many there are is an int; other numbers are rounded, with a warning at the line that gave them.
import gettext
import warnings

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(gettext.c2py('n==1 ? 0 : 1')(1.0))
    print(gettext.ngettext('one file', 'files', 2.0))
    for each in seen:
        print(each.category.__name__, each.message, each.lineno)
try:
    gettext.c2py('n')('2')
except TypeError as error:
    print(error)

# output:
# 0
# files
# DeprecationWarning Plural value must be an integer, got float 7
# DeprecationWarning Plural value must be an integer, got float 8
# Plural value must be an integer, got str
