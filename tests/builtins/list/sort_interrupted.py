# A sort that an error ends leaves the items as far as it had come: a descending run is turned round only when it is whole.
for items, reverse in ((["abc", 5e-324, 2**30], True), ([3, 2, 1, "a"], False), ([1, 2, "a", 0], False), ([2, 1, "a", 0], True)):
    try:
        items.sort(reverse=reverse)
    except TypeError as error:
        print(error)
    print(items)

# output:
# '<' not supported between instances of 'str' and 'float'
# ['abc', 5e-324, 1073741824]
# '<' not supported between instances of 'str' and 'int'
# [3, 2, 1, 'a']
# '<' not supported between instances of 'str' and 'int'
# [1, 2, 'a', 0]
# '<' not supported between instances of 'str' and 'int'
# [2, 1, 'a', 0]
