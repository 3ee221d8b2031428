from difflib import get_close_matches
print(get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), get_close_matches('wheel', ['while', 'we', 'heel', 'kneel'], n=1))
print(get_close_matches('apple', [], cutoff=0), get_close_matches('accept', ['except', 'accent', 'act'], 5, 0.5))
for arguments in (('a', ['b'], 0), ('a', ['b'], 1, 2)):
    try:
        get_close_matches(*arguments)
    except ValueError as error:
        print(error)

# output:
# ['apple', 'ape'] ['heel']
# [] ['accent', 'except', 'act']
# n must be > 0: 0
# cutoff must be in [0.0, 1.0]: 2
