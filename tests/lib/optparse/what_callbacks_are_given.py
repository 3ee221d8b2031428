# What an option hands to its callback is a tuple and a dict; anything else is said when the option is made.
from optparse import OptionError, make_option

for given in {'callback_args': 'x'}, {'callback_args': ('x',)}, {'callback_kwargs': 1}, {'callback': 1}:
    try:
        print(make_option('-b', **{'action': 'callback', 'callback': print, **given}).callback_args)
    except OptionError as error:
        print(error)

# output:
# option -b: callback_args, if supplied, must be a tuple: not 'x'
# ('x',)
# option -b: callback_kwargs, if supplied, must be a dict: not 1
# option -b: callback not callable: 1
