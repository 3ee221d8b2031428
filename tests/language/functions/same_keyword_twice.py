# A key that comes twice is refused before it is asked whether it is a string at all.
def function(**keywords):
    print(keywords)


for call in (
    lambda: function(**{1: 3}, **{1: 5}),
    lambda: function(**{(1, 2): 3}, **{(1, 2): 5}),
    lambda: function(a=1, **{'a': 2}),
    lambda: dict(**{1: 3}, **{1: 5}),
    lambda: function(**{1: 3}, **{2: 5}),
):
    try:
        call()
    except TypeError as error:
        print(error)

# output:
# __main__.function() got multiple values for keyword argument '1'
# __main__.function() got multiple values for keyword argument '(1, 2)'
# __main__.function() got multiple values for keyword argument 'a'
# dict() got multiple values for keyword argument '1'
# keywords must be strings
