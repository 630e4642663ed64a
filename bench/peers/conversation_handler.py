"""python-telegram-bot's ConversationHandler as in its examples; `PERSIST=pickle` keeps a file."""

import os
from pathlib import Path

from interview import BASE_URL, DONE, QUESTIONS, STATE, TOKEN, thanks
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

PERSISTENT = os.environ.get("PERSIST") == "pickle"


async def ask(update, context, number):
    text, options = QUESTIONS[number]
    keyboard = [[InlineKeyboardButton(each, callback_data=f"{number}:{each}")] for each in options]
    await context.bot.send_message(
        update.effective_chat.id,
        text,
        reply_markup=InlineKeyboardMarkup(keyboard) if keyboard else None,
    )
    return number


async def start(update, context):
    context.user_data["answers"] = {}
    return await ask(update, context, 1)


async def record(update, context, number, answer):
    answers = context.user_data.setdefault("answers", {})
    answers[str(number)] = answer
    if number + 1 < DONE:
        return await ask(update, context, number + 1)
    await context.bot.send_message(update.effective_chat.id, thanks(answers))
    return ConversationHandler.END


def typed(number):
    async def handle(update, context):
        return await record(update, context, number, update.message.text)

    return MessageHandler(filters.TEXT & ~filters.COMMAND, handle)


def pressed(number):
    async def handle(update, context):
        await update.callback_query.answer()
        return await record(update, context, number, update.callback_query.data.partition(":")[2])

    return CallbackQueryHandler(handle)


def main():
    builder = Application.builder().token(TOKEN).base_url(BASE_URL)
    if PERSISTENT:
        builder = builder.persistence(PicklePersistence(Path(STATE) / "state.pickle"))
    bot = builder.build()
    states = {
        number: [pressed(number) if options else typed(number)]
        for number, (_text, options) in QUESTIONS.items()
    }
    again = CommandHandler("start", start)
    bot.add_handler(
        ConversationHandler(
            [again], states, [again], allow_reentry=True, name="interview", persistent=PERSISTENT
        )
    )
    bot.run_polling()


main()
