# An async generator that waits for something in the middle of a step ends when it is dropped: its finally clauses run.
class Signal:
    def __await__(self):
        yield 'waiting'


async def inner():
    try:
        await Signal()
    finally:
        print('inner ends')


async def numbers(name):
    try:
        await inner()
        yield 1
    except GeneratorExit as error:
        print(name, repr(error))
        raise
    finally:
        print(name, 'ends')


def drop_both():
    generator = numbers('both')
    step = generator.asend(None)
    print(step.send(None))


def drop_generator_first():
    generator = numbers('generator first')
    step = generator.asend(None)
    print(step.send(None))
    del generator
    print('the step still holds it')
    del step
    print('gone')


def drop_step_first():
    generator = numbers('step first')
    step = generator.asend(None)
    print(step.send(None))
    del step
    for other in (generator.asend(None), generator.aclose()):
        try:
            other.send(None)
        except RuntimeError as error:
            print(error)
    del other, generator
    print('gone')


drop_both()
drop_generator_first()
drop_step_first()

left = numbers('at the end of the program')
left_step = left.asend(None)
print(left_step.send(None))

# output:
# waiting
# inner ends
# both GeneratorExit()
# both ends
# waiting
# the step still holds it
# inner ends
# generator first GeneratorExit()
# generator first ends
# gone
# waiting
# anext(): asynchronous generator is already running
# aclose(): asynchronous generator is already running
# inner ends
# step first GeneratorExit()
# step first ends
# gone
# waiting
# inner ends
# at the end of the program GeneratorExit()
# at the end of the program ends
