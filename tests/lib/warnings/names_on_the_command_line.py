# What follows -W is an action, which may be shortened, and the path of a category: pytest reads both.
import warnings

for action in ('def', 'err', '', 'module', 'x'):
    try:
        print(warnings._getaction(action))
    except warnings._OptionError as error:
        print(error)
for category in ('', 'UserWarning', 'int', 'nope', 'asyncio.nope', 'a.b'):
    try:
        print(warnings._getcategory(category))
    except warnings._OptionError as error:
        print(error)

# output:
# default
# error
# default
# module
# invalid action: 'x'
# <class 'Warning'>
# <class 'UserWarning'>
# invalid warning category: 'int'
# unknown warning category: 'nope'
# unknown warning category: 'asyncio.nope'
# invalid module name: 'a'
