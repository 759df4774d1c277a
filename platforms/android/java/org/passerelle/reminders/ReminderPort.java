// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
package org.passerelle.reminders;

import android.app.AlarmManager;
import android.app.Notification;
import android.app.NotificationChannel;
import android.app.NotificationManager;
import android.app.PendingIntent;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.SharedPreferences;
import android.os.Build;

/**
 * Messages and the one alarm of Passerelle. The alarm survives a reboot because its time is kept here; what is due is computed by the
 * program, never here. Also receives what the system says: that the time has come, that the clock, the zone or the device was set anew,
 * and what a person pressed.
 */
public final class ReminderPort extends BroadcastReceiver {
    private static final String CHANNEL = "reminders";
    private static final String ACTION_RING = "org.passerelle.reminders.RING";
    private static final String ACTION_PRESSED = "org.passerelle.reminders.PRESSED";
    private static final String KEPT = "reminder-port";
    private static final String KEPT_AT = "alarm-at";
    private static final long NO_ALARM = 0;
    private static final String WAITING = "waiting"; // the message of a program that was not running

    private static boolean nativeIsThere;

    private static native void rang();

    private static native void chosen(String id, String action);

    /** Called by the program when it can be told. */
    public static void attach(boolean there) {
        nativeIsThere = there;
    }

    /** False when the person, or the system, lets this app show nothing. */
    public static boolean show(Context context, String id, String title, String body, String[] keys, String[] labels) {
        NotificationManager manager = context.getSystemService(NotificationManager.class);
        if (!manager.areNotificationsEnabled()) {
            return false;
        }
        NotificationChannel channel = new NotificationChannel(CHANNEL, context.getString(R.string.reminder_channel), NotificationManager.IMPORTANCE_HIGH);
        channel.setLockscreenVisibility(Notification.VISIBILITY_PUBLIC); // it names no medicine, whoever reads it
        manager.createNotificationChannel(channel);
        Notification.Builder builder = new Notification.Builder(context, CHANNEL)
            .setSmallIcon(R.drawable.reminder)
            .setContentTitle(title)
            .setContentText(body)
            .setStyle(new Notification.BigTextStyle().bigText(body))
            .setContentIntent(opening(context, id))
            .setAutoCancel(true);
        for (int i = 0; i < keys.length; ++i) {
            builder.addAction(new Notification.Action.Builder(null, labels[i], pressed(context, id, keys[i])).build());
        }
        manager.notify(id, 0, builder.build());
        return true;
    }

    public static void withdraw(Context context, String id) {
        context.getSystemService(NotificationManager.class).cancel(id, 0);
    }

    /** @param at milliseconds since 1970; 0: it does not ring */
    public static void setAlarm(Context context, long at) {
        kept(context).edit().putLong(KEPT_AT, at).apply();
        AlarmManager manager = context.getSystemService(AlarmManager.class);
        PendingIntent ring = ringing(context);
        if (at == NO_ALARM) {
            manager.cancel(ring);
        } else if (Build.VERSION.SDK_INT < Build.VERSION_CODES.S || manager.canScheduleExactAlarms()) {
            manager.setExactAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, at, ring);
        } else {
            // Without the right to exact alarms it comes within minutes: late is better than never, and the log says when it was shown.
            manager.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, at, ring);
        }
    }

    @Override
    public void onReceive(Context context, Intent intent) {
        String action = intent.getAction();
        if (ACTION_PRESSED.equals(action)) {
            if (nativeIsThere) {
                chosen(intent.getStringExtra("id"), intent.getStringExtra("key"));
            } else {
                context.startActivity(launching(context)); // what was pressed is asked again in the app: nothing is declared unseen
            }
            return;
        }
        long at = kept(context).getLong(KEPT_AT, NO_ALARM);
        if (nativeIsThere) {
            rang(); // the program looks at the clock and sets the next time
        } else if (at != NO_ALARM && at <= System.currentTimeMillis()) {
            kept(context).edit().putLong(KEPT_AT, NO_ALARM).apply();
            show(context, WAITING, context.getString(R.string.reminder_title), context.getString(R.string.reminder_body), new String[0], new String[0]);
        } else if (at != NO_ALARM) {
            setAlarm(context, at); // after a reboot, and when the clock was set back
        }
    }

    private static SharedPreferences kept(Context context) {
        return context.getSharedPreferences(KEPT, Context.MODE_PRIVATE);
    }

    private static Intent launching(Context context) {
        return context.getPackageManager().getLaunchIntentForPackage(context.getPackageName()).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK);
    }

    private static PendingIntent ringing(Context context) {
        return PendingIntent.getBroadcast(context, 0, new Intent(ACTION_RING, null, context, ReminderPort.class),
            PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE);
    }

    private static PendingIntent opening(Context context, String id) {
        return PendingIntent.getActivity(context, id.hashCode(), launching(context), PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE);
    }

    private static PendingIntent pressed(Context context, String id, String key) {
        Intent intent = new Intent(ACTION_PRESSED, null, context, ReminderPort.class).putExtra("id", id).putExtra("key", key);
        return PendingIntent.getBroadcast(context, (id + key).hashCode(), intent, PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE);
    }
}
