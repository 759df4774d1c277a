// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/ios/iosreminders.h"

#include "platforms/systemreminders.h"

#import <UIKit/UIKit.h>
#import <UserNotifications/UserNotifications.h>

namespace {

NSString *const kWaiting = @"passerelle.waiting"; // what the system shows while the program does not run

NSString *ns(const std::string &text)
{
    return [NSString stringWithUTF8String:text.c_str()];
}

} // namespace

@interface PasserelleEars : NSObject <UNUserNotificationCenterDelegate>
@property(nonatomic, copy) void (^chosen)(NSString *identifier, NSString *action);
@end

@implementation PasserelleEars
- (void)userNotificationCenter:(UNUserNotificationCenter *)center
       willPresentNotification:(UNNotification *)notification
         withCompletionHandler:(void (^)(UNNotificationPresentationOptions))completionHandler
{
    // In front our own timer rings: the message that something waits would say it twice.
    const BOOL isWaiting = [notification.request.identifier isEqualToString:kWaiting];
    completionHandler(isWaiting ? UNNotificationPresentationOptionNone : UNNotificationPresentationOptionBanner | UNNotificationPresentationOptionSound);
}

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
    didReceiveNotificationResponse:(UNNotificationResponse *)response
             withCompletionHandler:(void (^)(void))completionHandler
{
    const BOOL isOpened = [response.actionIdentifier isEqualToString:UNNotificationDefaultActionIdentifier];
    NSString *const identifier = response.notification.request.identifier;
    NSString *const action = isOpened ? @"open" : response.actionIdentifier;
    dispatch_async(dispatch_get_main_queue(), ^{
        if (self.chosen)
            self.chosen(identifier, action);
        completionHandler();
    });
}
@end

namespace platform {

struct IosNotifier::Ears {
    PasserelleEars *ears = [[PasserelleEars alloc] init];
};

IosNotifier::IosNotifier() : m_ears(std::make_unique<Ears>())
{
    m_ears->ears.chosen = ^(NSString *identifier, NSString *action) {
        chosen(std::string(identifier.UTF8String), std::string(action.UTF8String));
    };
    UNUserNotificationCenter.currentNotificationCenter.delegate = m_ears->ears;
}

IosNotifier::~IosNotifier()
{
    m_ears->ears.chosen = nil;
    UNUserNotificationCenter.currentNotificationCenter.delegate = nil;
}

void IosNotifier::show(const Notification &notification, std::function<void(Result<void>)> done)
{
    UNMutableNotificationContent *const content = [[UNMutableNotificationContent alloc] init];
    content.title = ns(notification.title);
    content.body = ns(notification.body);
    content.sound = UNNotificationSound.defaultSound;
    NSMutableArray<UNNotificationAction *> *const actions = [NSMutableArray array];
    NSMutableString *const category = [NSMutableString stringWithString:@"passerelle"];
    for (const Notification::Action &action : notification.actions) {
        [actions addObject:[UNNotificationAction actionWithIdentifier:ns(action.key) title:ns(action.label) options:UNNotificationActionOptionAuthenticationRequired]];
        [category appendFormat:@".%@", ns(action.key)];
    }
    content.categoryIdentifier = category;
    NSString *const identifier = ns(notification.id);
    UNUserNotificationCenter *const center = UNUserNotificationCenter.currentNotificationCenter;
    [center setNotificationCategories:[NSSet setWithObject:[UNNotificationCategory categoryWithIdentifier:category
                                                                                                 actions:actions
                                                                                       intentIdentifiers:@[]
                                                                                                 options:UNNotificationCategoryOptionNone]]];
    void (^const tell)(bool) = ^(bool shown) {
        dispatch_async(dispatch_get_main_queue(), ^{
            done(shown ? Result<void>() : Result<void>(Error{ErrorCode::Unavailable, "the system lets this app show no message"}));
        });
    };
    [center requestAuthorizationWithOptions:UNAuthorizationOptionAlert | UNAuthorizationOptionSound
                          completionHandler:^(BOOL granted, NSError *) {
        if (!granted)
            return tell(false);
        UNNotificationRequest *const request = [UNNotificationRequest requestWithIdentifier:identifier content:content trigger:nil];
        [center addNotificationRequest:request withCompletionHandler:^(NSError *error) { tell(error == nil); }];
    }];
}

void IosNotifier::withdraw(const std::string &id)
{
    NSArray<NSString *> *const ids = @[ ns(id) ];
    [UNUserNotificationCenter.currentNotificationCenter removeDeliveredNotificationsWithIdentifiers:ids];
    [UNUserNotificationCenter.currentNotificationCenter removePendingNotificationRequestsWithIdentifiers:ids];
}

struct IosAlarm::Clockwork {
    NSTimer *timer = nil;
    NSMutableArray *watches = [NSMutableArray array];
};

IosAlarm::IosAlarm() : m_clockwork(std::make_unique<Clockwork>())
{
    // Whoever listens looks at the clock: after it or the zone was set, and each time the program comes to the front.
    for (NSString *const name in @[ UIApplicationSignificantTimeChangeNotification, NSSystemTimeZoneDidChangeNotification, UIApplicationDidBecomeActiveNotification ]) {
        [m_clockwork->watches addObject:[NSNotificationCenter.defaultCenter addObserverForName:name
                                                                                       object:nil
                                                                                        queue:NSOperationQueue.mainQueue
                                                                                   usingBlock:^(NSNotification *) { ring(); }]];
    }
}

IosAlarm::~IosAlarm()
{
    [m_clockwork->timer invalidate];
    for (id watch in m_clockwork->watches)
        [NSNotificationCenter.defaultCenter removeObserver:watch];
}

void IosAlarm::set(std::optional<Instant> at)
{
    [m_clockwork->timer invalidate];
    m_clockwork->timer = nil;
    UNUserNotificationCenter *const center = UNUserNotificationCenter.currentNotificationCenter;
    [center removePendingNotificationRequestsWithIdentifiers:@[ kWaiting ]];
    if (!at)
        return;
    NSDate *const date = [NSDate dateWithTimeIntervalSince1970:static_cast<double>(at->ms) / 1000];
    m_clockwork->timer = [[NSTimer alloc] initWithFireDate:date interval:0 repeats:NO block:^(NSTimer *) { ring(); }];
    [NSRunLoop.mainRunLoop addTimer:m_clockwork->timer forMode:NSRunLoopCommonModes];
    const double seconds = date.timeIntervalSinceNow;
    if (seconds <= 0)
        return; // the timer rings at once
    UNMutableNotificationContent *const content = [[UNMutableNotificationContent alloc] init];
    content.title = NSLocalizedString(@"Something to do now", @"A reminder shown while the program does not run; names no medicine");
    content.body = NSLocalizedString(@"Open Passerelle to see it.", @"Under a reminder shown while the program does not run");
    content.sound = UNNotificationSound.defaultSound;
    UNNotificationTrigger *const trigger = [UNTimeIntervalNotificationTrigger triggerWithTimeInterval:seconds repeats:NO];
    [center addNotificationRequest:[UNNotificationRequest requestWithIdentifier:kWaiting content:content trigger:trigger] withCompletionHandler:nil];
}

std::unique_ptr<Notifier> systemNotifier(const std::string &)
{
    return std::make_unique<IosNotifier>();
}

std::unique_ptr<Alarm> systemAlarm()
{
    return std::make_unique<IosAlarm>();
}

std::unique_ptr<Surroundings> systemSurroundings()
{
    return nullptr;
}

} // namespace platform
