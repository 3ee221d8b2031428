# What a pattern says of its kind of characters and what the flags say must agree.
import re


def attempt(pattern, flags):
    try:
        print(re.compile(pattern, flags))
    except ValueError as error:
        print(type(error).__name__, error)
    except re.PatternError as error:
        print('PatternError', error)


attempt('(?u)x', re.ASCII)
attempt('(?a)x', re.UNICODE)
attempt('(?a)(?u)x', 0)
attempt('(?u:x)', re.ASCII)  # this is for a part only
attempt(b'(?L)x', re.ASCII)
attempt(b'(?aL)x', 0)
attempt('x(', re.LOCALE)  # what is wrong with the pattern comes first

# Unknown bits are kept and shown.
print(re.compile('a', 0x1000), re.compile(b'a', re.I | 0x400))
print(repr(re.RegexFlag(0x1002)), repr(re.RegexFlag(0x1000)), repr(re.I | re.A), ~re.I)

# output:
# ValueError ASCII and UNICODE flags are incompatible
# ValueError ASCII and UNICODE flags are incompatible
# ValueError ASCII and UNICODE flags are incompatible
# re.compile('(?u:x)', re.ASCII)
# ValueError ASCII and LOCALE flags are incompatible
# PatternError bad inline flags: flags 'a', 'u' and 'L' are incompatible at position 4
# PatternError missing ), unterminated subpattern at position 1
# re.compile('a', 0x1000) re.compile(b'a', re.IGNORECASE|0x400)
# re.IGNORECASE|0x1000 re.RegexFlag(4096) re.ASCII|re.IGNORECASE re.ASCII|re.LOCALE|re.UNICODE|re.MULTILINE|re.DOTALL|re.VERBOSE|re.DEBUG|0x1
