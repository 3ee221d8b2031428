# A snapshot tells which lines made what lives, the largest first.
import tracemalloc

tracemalloc.start()
texts = [str(number) * 20 for number in range(2000)]
table = {number: object() for number in range(500)}
first = tracemalloc.take_snapshot()
texts.clear()
block = bytearray(300_000)
second = tracemalloc.take_snapshot()
tracemalloc.stop()

mine = tracemalloc.Filter(True, __file__)
first, second = first.filter_traces([mine]), second.filter_traces([mine])


def line_of(statistic):
    return statistic.traceback[0].lineno


def code_of(statistic):
    return statistic.traceback.format()[1].strip().split(" = ")[0]


largest = first.statistics("lineno")
print([code_of(statistic) for statistic in largest[:2]])
print(largest[0].size > 100_000, 2000 <= largest[0].count <= 2020, largest[0].size > largest[1].size)
changes = second.compare_to(first, "lineno")
print([code_of(change) for change in changes[:2]])
print(changes[0].size_diff > 290_000, changes[0].count_diff in (1, 2), changes[1].size_diff < -100_000)
print(str(changes[0]).split("size=")[1].split(",")[0])

(whole,) = second.statistics("filename")
print(whole.traceback[0].lineno, whole.size >= 300_000, str(whole.traceback) == f"{__file__}:0")
lines = {line_of(one) for one in second.statistics("lineno")}
print(sum(one.size for one in second.statistics("lineno")) == whole.size, line_of(largest[1]) in lines)

without = second.filter_traces((tracemalloc.Filter(False, __file__, lineno=line_of(changes[0])),))
print(line_of(changes[0]) in {line_of(one) for one in without.statistics("lineno")})
print(len(second.filter_traces([tracemalloc.Filter(True, "*/elsewhere.py")]).traces))
print(len(second.filter_traces([tracemalloc.DomainFilter(True, 0)]).traces) == len(second.traces))

# output:
# ['texts', 'table']
# True True True
# ['block', 'texts']
# True True True
# 293 KiB (+293 KiB)
# 0 True True
# True True
# False
# 0
# True
