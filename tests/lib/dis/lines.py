# Which lines the instructions of a function come from.
import dis

def total(numbers):
    result = 0
    for number in numbers:
        if number > 3:
            result += number
    return result

start = total.__code__.co_firstlineno
print(sorted({line - start for _, line in dis.findlinestarts(total.__code__) if line and line > start}))
print(sorted({one.line_number - 100 for one in dis.get_instructions(total, first_line=100)} - {0}))
print(all(begin < end for begin, end, _ in total.__code__.co_lines()))
print([len(list(dis.get_instructions(total))) > 5, len(dis.findlabels(total.__code__.co_code)) > 0])

# output:
# [1, 2, 3, 4, 5]
# [1, 2, 3, 4, 5]
# True
# [True, True]
